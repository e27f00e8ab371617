package dev.pingyi.importing.ui;

import dev.pingyi.text.ImportRow;
import java.util.ArrayList;
import java.util.List;

/** What the mapping page shows as one: a heading, a paragraph, or all rows of a table. */
record MappingItem(List<ImportRow> rows) {

    static List<MappingItem> of(List<ImportRow> rows) {
        List<MappingItem> items = new ArrayList<>();
        List<ImportRow> table = new ArrayList<>();
        for (ImportRow row : rows) {
            if (row.tableRow()) {
                table.add(row);
                continue;
            }
            flush(table, items);
            if (!row.blank()) {
                items.add(new MappingItem(List.of(row)));
            }
        }
        flush(table, items);
        return List.copyOf(items);
    }

    ImportRow first() {
        return rows.getFirst();
    }

    private static void flush(List<ImportRow> table, List<MappingItem> items) {
        if (!table.isEmpty()) {
            items.add(new MappingItem(List.copyOf(table)));
            table.clear();
        }
    }
}
