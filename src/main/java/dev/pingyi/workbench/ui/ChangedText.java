package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.text.Difference.Kind;
import dev.pingyi.text.Difference.Line;
import org.jspecify.annotations.Nullable;

/** A line with what was deleted and what was inserted marked: struck through and underlined, and by signs of the style sheet. */
final class ChangedText {

    private ChangedText() {}

    /** Both texts in one line. */
    static Span both(Line line) {
        return without(null, line);
    }

    static Span before(Line line) {
        return without(Kind.ADDED, line);
    }

    static Span after(Line line) {
        return without(Kind.REMOVED, line);
    }

    private static Span without(@Nullable Kind left, Line line) {
        var text = new Span();
        text.addClassName("changed-text");
        for (var piece : line.pieces()) {
            if (piece.kind() != left) {
                text.add(
                        switch (piece.kind()) {
                            case ADDED -> new HtmlContainer("ins", new Span(piece.text()));
                            case REMOVED -> new HtmlContainer("del", new Span(piece.text()));
                            case SAME, CHANGED -> new Span(piece.text());
                        });
            }
        }
        return text;
    }
}
