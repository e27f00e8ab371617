package dev.pingyi.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.KeptField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A numbered list of texts: add, remove, move up and down. The browser keeps what was typed until it is stored. */
class ChangesField extends Div {

    private static final int MOST = 50;
    private static final int LONGEST = 1000;

    private final List<TextArea> rows = new ArrayList<>();
    private final Map<TextArea, KeptField> kept = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final Button add = new Button(Texts.t("review.changes.add"), VaadinIcon.PLUS.create());

    ChangesField() {
        add.addClickListener(click -> addRow().focus());

        addClassName("changes-field");
        add(list, add);

        keptOf(addRow()).rows("change", this::showRows);
    }

    /** The server has stored these texts. */
    void done() {
        kept.values().forEach(KeptField::done);
    }

    /** Without the blank ones, in order. */
    List<String> values() {
        return rows.stream()
                .map(row -> row.getValue().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    TextArea first() {
        return rows.getFirst();
    }

    void markFirst(String message) {
        first().setErrorMessage(message);
        first().setInvalid(true);
    }

    private TextArea addRow() {
        var row = new TextArea();
        row.setMaxLength(LONGEST);
        row.addValueChangeListener(change -> row.setInvalid(false));
        // Named by its age, not by its place: the rows may be moved.
        kept.put(row, KeptField.of(row, "change" + (kept.size() + 1)));
        rows.add(row);
        draw();
        return row;
    }

    /** A page that was lost may have had more rows: those of which the browser still holds a text come back. */
    private void showRows(int count) {
        while (kept.size() < Math.min(count, MOST)) {
            addRow();
        }
    }

    private KeptField keptOf(TextArea row) {
        return Objects.requireNonNull(kept.get(row));
    }

    private void remove(TextArea row) {
        if (rows.size() == 1) {
            row.clear();
        } else {
            keptOf(row).done();
            rows.remove(row);
        }
        draw();
    }

    private void move(TextArea row, int by) {
        int from = rows.indexOf(row);
        Collections.swap(rows, from, from + by);
        draw();
        row.focus();
    }

    private void draw() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            row.setLabel(Texts.t("review.changes.number", i + 1));
            var up = button(VaadinIcon.ARROW_UP, "review.changes.up", i + 1, () -> move(row, -1));
            var down = button(VaadinIcon.ARROW_DOWN, "review.changes.down", i + 1, () -> move(row, 1));
            var remove = button(VaadinIcon.TRASH, "review.changes.remove", i + 1, () -> remove(row));
            up.setEnabled(i > 0);
            down.setEnabled(i < rows.size() - 1);
            var buttons = new Div(up, down, remove);
            buttons.addClassName("changes-buttons");
            list.add(new ListItem(row, buttons));
        }
        add.setEnabled(rows.size() < MOST);
    }

    private static Button button(VaadinIcon icon, String key, int number, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeNames("icon", "small");
        button.setAriaLabel(Texts.t(key, number));
        button.setTooltipText(Texts.t(key, number));
        return button;
    }
}
