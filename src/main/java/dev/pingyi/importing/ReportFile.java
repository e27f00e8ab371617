package dev.pingyi.importing;

import dev.pingyi.document.WordFile;
import dev.pingyi.problem.LastYearTable;
import dev.pingyi.text.ImportWarning;
import dev.pingyi.text.Line;
import dev.pingyi.text.Radicals;
import dev.pingyi.text.ReportText;
import dev.pingyi.text.TableText;
import dev.pingyi.text.TextFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A report in a file or from the clipboard, as it is read: by what it holds, whatever its name says.
 *
 * @param format as which it was read
 * @param warnings what of it a person should look at
 */
public record ReportFile(String format, ReportText text, List<ImportWarning> warnings) {

    /** A number at the beginning of a line with a tab behind it is a heading or an entry of a list, not a cell. */
    private static final Pattern NUMBER = Pattern.compile("\\s*[（(]?[\\p{Nd}\\p{IsHan}]{0,4}[）)、．.]\\s*|\\s*");

    public static ReportFile read(String name, byte[] content) {
        return WordFile.isOffice(content) ? word(name, content) : plain(TextFile.read(name, content));
    }

    /** @param name what it is called, there being no file */
    static ReportFile pasted(String name, String text) {
        var pasted = TextFile.pasted(name, text);
        return of(pasted.charset(), LastYearTable.out(lines(withTables(pasted.text()))), pasted.notes());
    }

    private static ReportFile plain(TextFile file) {
        var text = ReportText.parse(file.text());
        return new ReportFile(file.charset(), text, warnings(text, file.notes()));
    }

    private static ReportFile word(String name, byte[] content) {
        var file = WordFile.read(name, content);
        List<Line> lines = new ArrayList<>();
        int removed = 0;
        int folded = 0;
        for (Line line : file.lines()) {
            var heading = TextFile.clean(line.heading());
            var text = TextFile.clean(line.text());
            removed += line.whole().length() - heading.length() - text.length();
            folded += Radicals.count(line.whole());
            if (line.role() == Line.Role.UNMARKED) {
                for (String part : text.split("\n", -1)) {
                    lines.add(Line.unmarked(line.place(), part));
                }
            } else {
                lines.add(new Line(
                        line.role(), line.place(), line.level(), heading.replace('\n', ' '), text.replace('\n', ' ')));
            }
        }
        var notes = new ArrayList<>(TextFile.notes(removed, folded));
        file.notes().forEach(note -> notes.add(new ImportWarning(note.key(), note.arguments())));
        return of(file.format(), LastYearTable.out(lines), notes);
    }

    private static ReportFile of(String format, LastYearTable.Rest rest, List<ImportWarning> notes) {
        var text = ReportText.parse(rest.lines());
        var all = new ArrayList<>(notes);
        all.addAll(rest.warnings());
        return new ReportFile(format, text, warnings(text, all));
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(Line.unmarked(lines.size() + 1, line)));
        return lines;
    }

    private static List<ImportWarning> warnings(ReportText text, List<ImportWarning> notes) {
        var warnings = new ArrayList<>(text.warnings());
        warnings.addAll(notes);
        return List.copyOf(warnings);
    }

    /** Two lines or more, one below the other, with as many tabs each: a table, as Word and WPS put it on the clipboard. */
    private static String withTables(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int end = i;
            while (end < lines.length && cells(lines[end]) > 1 && cells(lines[end]) == cells(lines[i])) {
                end++;
            }
            if (end - i > 1) {
                for (; i < end; i++) {
                    lines[i] = TableText.row(Arrays.asList(lines[i].split("\t", -1)));
                }
                i--;
            }
        }
        return String.join("\n", lines);
    }

    private static int cells(String line) {
        String[] cells = line.split("\t", -1);
        return NUMBER.matcher(cells[0]).matches() && cells.length == 2 ? 1 : cells.length;
    }
}
