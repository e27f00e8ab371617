package dev.pingyi.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pingyi.language.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A numbered list of texts: add, remove, move up and down. Keeps what was typed until the page is left. */
class ChangesField extends Div {

    private static final int MOST = 50;
    private static final int LONGEST = 1000;

    private final List<TextArea> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Button add = new Button(Texts.t("review.changes.add"), VaadinIcon.PLUS.create());

    ChangesField() {
        add.addClickListener(click -> addRow().focus());

        addClassName("changes-field");
        add(list, add);

        addRow();
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
        rows.add(row);
        draw();
        return row;
    }

    private void remove(TextArea row) {
        if (rows.size() == 1) {
            row.clear();
        } else {
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
