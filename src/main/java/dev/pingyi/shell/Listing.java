package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A list of up to a few hundred rows: a table on a desk, cards on a phone, complete on paper. A grid only draws what is
 * in sight and can be neither of the last two.
 */
public class Listing<T> extends Div {

    private record Column<T>(String label, Function<T, Component> content) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final NativeTable table = new NativeTable();

    public Listing() {
        addClassName("listing");
        add(table);
    }

    public Listing<T> text(String label, Function<T, String> text) {
        return component(label, item -> new Span(text.apply(item)));
    }

    public Listing<T> component(String label, Function<T, Component> component) {
        columns.add(new Column<>(label, component));
        return this;
    }

    /** Replaces all rows. */
    public void show(List<? extends T> items) {
        var labels = new NativeTableRow();
        columns.forEach(column -> {
            var cell = new NativeTableHeaderCell(column.label());
            cell.getElement().setAttribute("scope", "col");
            labels.add(cell);
        });
        table.removeAll();
        table.getHead().removeAllRows();
        table.getBody().removeAllRows();
        table.getHead().add(labels);
        items.forEach(item -> table.getBody().add(row(item)));
    }

    private NativeTableRow row(T item) {
        var row = new NativeTableRow();
        columns.forEach(column -> {
            var cell = new NativeTableCell(column.content().apply(item));
            // What stands above the value when the row has become a card.
            cell.getElement().setAttribute("data-label", column.label());
            row.add(cell);
        });
        return row;
    }
}
