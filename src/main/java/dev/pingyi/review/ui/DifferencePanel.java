package dev.pingyi.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;
import dev.pingyi.text.Difference;
import dev.pingyi.text.Difference.Kind;
import dev.pingyi.text.Difference.Line;
import dev.pingyi.text.Difference.Part;

/** What changed since the revision reviewed last, section by section; in an edited paragraph word by word. */
class DifferencePanel extends Panel {

    DifferencePanel(int before, int after, Difference difference) {
        super(Texts.t("review.difference", before, after));
        addClassName("difference");
        var changed = difference.changed();
        if (changed.isEmpty()) {
            add(new Paragraph(Texts.t("review.difference.none")));
        }
        changed.forEach(part -> add(section(part)));
    }

    private static Component section(Part part) {
        var head = new Div(badge(part), new H3(name(part)));
        var section = new Div(head);
        head.addClassName("difference-head");
        section.addClassName("difference-section");
        if (part.moved()) {
            section.add(new Paragraph(Texts.t("review.difference.moved")));
        }
        if (part.heading().kind() == Kind.CHANGED) {
            section.add(new Paragraph(
                    Texts.t("review.difference.heading-before", part.heading().before())));
        }
        int kept = 0;
        for (var line : part.lines()) {
            if (line.kind() == Kind.SAME) {
                kept++;
            } else {
                section.add(text(line));
            }
        }
        if (kept > 0) {
            var hint = new Paragraph(Texts.t("review.difference.kept", kept));
            hint.addClassName("hint");
            section.add(hint);
        }
        return section;
    }

    private static Component text(Line line) {
        var look = switch (line.kind()) {
            case ADDED -> "new";
            case REMOVED -> "old";
            case CHANGED, SAME -> "edited";
        };
        var mark = new Span(Texts.t("review.difference." + look));
        var text = new Paragraph(mark);
        for (var piece : line.pieces()) {
            text.add(
                    switch (piece.kind()) {
                        case ADDED -> new HtmlContainer("ins", new Span(piece.text()));
                        case REMOVED -> new HtmlContainer("del", new Span(piece.text()));
                        case SAME, CHANGED -> new Span(piece.text());
                    });
        }
        mark.addClassName("difference-mark");
        text.addClassName("difference-" + look);
        return text;
    }

    private static StateBadge badge(Part part) {
        var tone = switch (part.kind()) {
            case ADDED -> Tone.DONE;
            case REMOVED -> Tone.RETURNED;
            case CHANGED, SAME -> Tone.ACTIVE;
        };
        return new StateBadge(Texts.t("review.difference." + part.kind()), tone);
    }

    private static String name(Part part) {
        var heading = part.kind() == Kind.REMOVED
                ? part.heading().before()
                : part.heading().after();
        return heading.isEmpty() ? Texts.t("review.difference.untitled") : heading;
    }
}
