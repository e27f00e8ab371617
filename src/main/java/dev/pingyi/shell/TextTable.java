package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A table that stands in a text. Scrolls by itself where it is wider than the page. */
public class TextTable extends Div {

    @Tag("table")
    private static class Table extends HtmlContainer {}

    @Tag("tr")
    private static class Row extends HtmlContainer {}

    @Tag("td")
    private static class Cell extends HtmlContainer {}

    public TextTable(List<List<String>> rows) {
        var table = new Table();
        rows.forEach(cells -> table.add(row(cells)));
        addClassName("text-table");
        add(table);
    }

    private static Component row(List<String> cells) {
        var row = new Row();
        cells.forEach(text -> {
            var cell = new Cell();
            cell.setText(text);
            row.add(cell);
        });
        return row;
    }
}
