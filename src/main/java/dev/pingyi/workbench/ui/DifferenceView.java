package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.language.Texts;
import dev.pingyi.text.Difference;
import dev.pingyi.text.Difference.Kind;
import dev.pingyi.text.Difference.Line;
import dev.pingyi.text.Difference.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Two revisions side by side, word by word; what did not change is folded. From change to change by button, or by n and p. */
class DifferenceView extends Div {

    /** Paragraphs that are left standing beside a change, to read it in its place. */
    private static final int AROUND = 1;

    private final List<Component> changes = new ArrayList<>();
    private final Span place = new Span();
    private int current = -1;

    DifferenceView(String before, String after, Difference difference) {
        var next = new Button(Texts.t("report.difference.next"), click -> step(1));
        var previous = new Button(Texts.t("report.difference.previous"), click -> step(-1));
        var labels = new Div(new H3(before), new H3(after));
        var bar = new Div(place, previous, next);

        Shortcuts.addShortcutListener(this, () -> step(1), Key.KEY_N).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> step(-1), Key.KEY_P).listenOn(this);

        labels.addClassNames("difference-row", "difference-labels");
        bar.addClassName("difference-bar");
        addClassName("difference-view");
        getElement().setAttribute("tabindex", "-1");
        add(bar, labels);

        sections(difference);
        next.setEnabled(!changes.isEmpty());
        previous.setEnabled(!changes.isEmpty());
        tellPlace();
    }

    /** To read on from here by keyboard. */
    void focus() {
        getElement().executeJs("this.focus()");
    }

    private void sections(Difference difference) {
        var same = new ArrayList<Part>();
        for (var part : difference.parts()) {
            if (part.kind() == Kind.SAME && !part.moved()) {
                same.add(part);
            } else {
                foldSections(same);
                same.clear();
                add(section(part));
            }
        }
        foldSections(same);
    }

    private void foldSections(List<Part> same) {
        if (!same.isEmpty()) {
            var parts = List.copyOf(same);
            add(fold(
                    "report.difference.same-sections",
                    parts.size(),
                    () -> parts.stream().map(part -> (Component) section(part)).toList()));
        }
    }

    private Div section(Part part) {
        var section = new Div();
        section.addClassName("difference-part");
        if (part.kind() != Kind.CHANGED || part.moved()) {
            section.add(badges(part));
        }
        var heading = row(part.heading());
        heading.addClassName("difference-heading");
        section.add(heading);
        if (part.heading().kind() != Kind.SAME || part.moved()) {
            changes.add(heading);
        }
        if (part.kind() == Kind.SAME) {
            part.lines().forEach(line -> section.add(row(line)));
        } else {
            lines(section, part.lines());
        }
        return section;
    }

    private void lines(Div section, List<Line> lines) {
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && lines.get(to).kind() == Kind.SAME) {
                to++;
            }
            same(section, lines.subList(from, to), from > 0, to < lines.size());
            if (to < lines.size()) {
                var changed = row(lines.get(to));
                changes.add(changed);
                section.add(changed);
            }
            from = to + 1;
        }
    }

    private void same(Div section, List<Line> lines, boolean changeBefore, boolean changeAfter) {
        int head = changeBefore ? AROUND : 0;
        int tail = changeAfter ? AROUND : 0;
        if (lines.size() <= head + tail + 1) {
            lines.forEach(line -> section.add(row(line)));
            return;
        }
        var folded = List.copyOf(lines.subList(head, lines.size() - tail));
        lines.subList(0, head).forEach(line -> section.add(row(line)));
        section.add(fold(
                "report.difference.same-lines",
                folded.size(),
                () -> folded.stream().map(line -> (Component) row(line)).toList()));
        lines.subList(lines.size() - tail, lines.size()).forEach(line -> section.add(row(line)));
    }

    /** A button in place of what did not change; the text is only sent when it is asked for. */
    private static Div fold(String key, int count, Supplier<List<Component>> content) {
        var fold = new Div();
        fold.add(new NativeButton(Texts.t(key, count), click -> {
            fold.removeAll();
            content.get().forEach(fold::add);
        }));
        fold.addClassName("difference-fold");
        return fold;
    }

    private static Div row(Line line) {
        var row = new Div(cell(line.before(), ChangedText.before(line)), cell(line.after(), ChangedText.after(line)));
        row.addClassNames("difference-row", line.kind().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private static Div cell(String words, Span text) {
        var cell = new Div();
        cell.addClassName("difference-cell");
        if (words.isEmpty()) {
            cell.addClassName("empty");
        } else {
            cell.add(text);
        }
        return cell;
    }

    private static Paragraph badges(Part part) {
        var words = new ArrayList<String>();
        if (part.kind() == Kind.ADDED || part.kind() == Kind.REMOVED) {
            words.add(Texts.t("report.difference.section." + part.kind().name().toLowerCase(Locale.ROOT)));
        }
        if (part.moved()) {
            words.add(Texts.t("report.difference.section.moved"));
        }
        var badge = new Paragraph(String.join(" ", words));
        badge.addClassName("difference-badge");
        return badge;
    }

    private void step(int by) {
        if (changes.isEmpty()) {
            return;
        }
        if (current >= 0) {
            changes.get(current).removeClassName("current");
        }
        current = current < 0 && by < 0 ? changes.size() - 1 : Math.floorMod(current + by, changes.size());
        changes.get(current).addClassName("current");
        changes.get(current).getElement().executeJs("this.scrollIntoView({block: 'center'})");
        tellPlace();
    }

    private void tellPlace() {
        place.setText(
                changes.isEmpty()
                        ? Texts.t("report.difference.none")
                        : current < 0
                                ? Texts.t("report.difference.count", changes.size())
                                : Texts.t("report.difference.place", current + 1, changes.size()));
    }
}
