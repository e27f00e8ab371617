package dev.pingyi.problem;

import dev.pingyi.document.ExcelFile;
import dev.pingyi.document.ExcelText;
import dev.pingyi.document.WordFile;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.problem.ProblemTable.Row;
import dev.pingyi.text.ImportWarning;
import dev.pingyi.text.Line;
import dev.pingyi.text.TableText;
import dev.pingyi.text.TextFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A list of problems in a file or from the clipboard, read by what it holds, whatever its name says. */
final class ProblemFile {

    private ProblemFile() {}

    static LastYearIncoming read(String name, byte[] content) {
        if (!WordFile.isOffice(content)) {
            return plain(name, TextFile.read(name, content));
        }
        try {
            return word(name, content);
        } catch (Rejected refused) {
            if (refused.key().equals("document.rejected.spreadsheet")) {
                return sheets(name, ExcelFile.read(name, content));
            }
            throw refused;
        }
    }

    static LastYearIncoming pasted(String name, String text) {
        return plain(name, TextFile.pasted(name, text));
    }

    private static LastYearIncoming plain(String name, TextFile file) {
        return ProblemTable.read(name, file.charset(), rows(file.text()), file.notes());
    }

    /** Tabs where there are any, else commas where the header stands apart by them, else one problem a line. */
    private static List<Row> rows(String text) {
        for (char separator : new char[] {'\t', ',', ';', '，'}) {
            var rows = SeparatedText.rows(text, separator);
            if (rows.stream().anyMatch(row -> ProblemTable.isHeader(row.cells()))) {
                return rows;
            }
        }
        List<Row> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            var cells = TableText.isRow(line) ? TableText.cells(line) : List.of(line.split("\t", -1));
            lines.add(new Row(lines.size() + 1, cells));
        });
        return lines;
    }

    private static LastYearIncoming word(String name, byte[] content) {
        var file = WordFile.read(name, content);
        var rows = file.lines().stream().map(ProblemFile::row).toList();
        var notes = file.notes().stream()
                .map(note -> new ImportWarning(note.key(), note.arguments()))
                .toList();
        return ProblemTable.read(name, file.format(), rows, notes);
    }

    private static Row row(Line line) {
        var text = TextFile.clean(line.whole());
        return new Row(line.place(), TableText.isRow(text) ? TableText.cells(text) : List.of(text));
    }

    /** The first sheet with a header that is recognised, else the first with anything in it. */
    private static LastYearIncoming sheets(String name, ExcelText file) {
        var sheets = file.sheets();
        var chosen = sheets.stream()
                .filter(sheet -> sheet.rows().stream().anyMatch(ProblemTable::isHeader))
                .findFirst()
                .orElse(sheets.getFirst());
        var notes = new ArrayList<ImportWarning>();
        sheets.stream()
                .filter(sheet -> !sheet.name().equals(chosen.name()))
                .forEach(sheet -> notes.add(new ImportWarning("report.warning.sheet-unread", sheet.name())));
        Stream.concat(file.notes().stream(), chosen.notes().stream())
                .forEach(note -> notes.add(new ImportWarning(note.key(), note.arguments())));
        int width = chosen.rows().stream().mapToInt(List::size).max().orElse(0);
        List<Row> rows = new ArrayList<>();
        for (var cells : chosen.rows()) {
            // In a sheet every row is of the table, however few of its cells are filled.
            var whole = new ArrayList<>(cells.stream().map(TextFile::clean).toList());
            whole.addAll(Collections.nCopies(width - cells.size(), ""));
            rows.add(new Row(rows.size() + 1, List.copyOf(whole)));
        }
        return ProblemTable.read(name, "Excel", rows, notes);
    }
}
