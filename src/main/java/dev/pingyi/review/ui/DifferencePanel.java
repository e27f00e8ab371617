package dev.pingyi.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Texts;
import dev.pingyi.shell.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed since the revision reviewed last, section by section, old and new text. */
class DifferencePanel extends Panel {

    DifferencePanel(int before, int after, List<SectionChange> changes) {
        super(Texts.t("review.difference", before, after));
        addClassName("difference");
        if (changes.isEmpty()) {
            add(new Paragraph(Texts.t("review.difference.none")));
        }
        changes.forEach(change -> add(section(change)));
    }

    private static Component section(SectionChange change) {
        var head = new Div(badge(change.kind()), new H3(heading(change)));
        var section = new Div(head);
        head.addClassName("difference-head");
        section.addClassName("difference-section");
        if (change.kind() == SectionChange.Kind.CHANGED && !heading(change).equals(name(change.before()))) {
            section.add(new Paragraph(Texts.t("review.difference.heading-before", name(change.before()))));
        }
        int kept = 0;
        for (var paragraph : change.paragraphs()) {
            if (paragraph.kind() == SectionChange.Kind.SAME) {
                kept++;
            } else {
                section.add(text(paragraph));
            }
        }
        if (kept > 0) {
            var hint = new Paragraph(Texts.t("review.difference.kept", kept));
            hint.addClassName("hint");
            section.add(hint);
        }
        return section;
    }

    private static Component text(SectionChange.Paragraph paragraph) {
        boolean added = paragraph.kind() == SectionChange.Kind.ADDED;
        var mark = new Span(Texts.t(added ? "review.difference.new" : "review.difference.old"));
        var words = new HtmlContainer(added ? "ins" : "del", new Span(paragraph.text()));
        var line = new Paragraph(mark, words);
        mark.addClassName("difference-mark");
        line.addClassName(added ? "difference-new" : "difference-old");
        return line;
    }

    private static StateBadge badge(SectionChange.Kind kind) {
        var tone = switch (kind) {
            case ADDED -> Tone.DONE;
            case REMOVED -> Tone.RETURNED;
            case CHANGED, SAME -> Tone.ACTIVE;
        };
        return new StateBadge(Texts.t("review.difference." + kind), tone);
    }

    private static String heading(SectionChange change) {
        return name(change.after() == null ? change.before() : change.after());
    }

    private static String name(@Nullable String heading) {
        return heading == null || heading.isEmpty() ? Texts.t("review.difference.untitled") : heading;
    }
}
