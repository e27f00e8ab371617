package dev.pingyi.attachment;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A table as text, which an office program opens as a sheet: a cell that begins like a formula becomes one, and may
 * start a program. It is refused, because evidence is kept byte for byte. Signed numbers and dashes are no formulas.
 */
final class CellFormulas {

    private static final int LONGEST_NUMBER = 64;
    private static final String SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20\u2212";
    private static final String ENDS = ",;\t|\r\n\uff0c\uff1b";

    /** Passed over by office programs before they look whether a cell is a formula. */
    private static final String LEADING = " \"'\u00a0\u3000\u200b\ufeff\f";

    private static final Pattern NUMBER = Pattern.compile(
            "[-+\uff0d\uff0b\u2212]+|[-+\uff0d\uff0b\u2212]\\s*[\u00a5\uffe5$]?[\\d\\s.\uff10-\uff19]+([eE][-+]?\\d+)?[%\uff05\u2030]?");

    private CellFormulas() {}

    static void check(Path file) throws IOException, Unfit {
        try (var text = PlainText.open(file)) {
            check(text);
        }
    }

    private static void check(Reader text) throws IOException, Unfit {
        var cell = new StringBuilder();
        boolean begins = true;
        boolean first = true;
        boolean second = false;
        for (int next = text.read(); next >= 0; next = text.read()) {
            char letter = (char) next;
            if (ENDS.indexOf(letter) >= 0) {
                requireNoFormula(cell);
                // Office programs take "ID;P" at the very beginning for a sheet in symbolic links, formulas and all.
                if (second && !cell.isEmpty() && cell.charAt(0) == 'P') {
                    throw new Unfit("formula");
                }
                second = first && letter == ';' && cell.toString().equals("ID");
                first = false;
                begins = true;
                cell.setLength(0);
            } else if (!begins || LEADING.indexOf(letter) < 0) {
                begins = false;
                if (cell.length() < LONGEST_NUMBER) {
                    cell.append(letter);
                }
            }
        }
        requireNoFormula(cell);
    }

    private static void requireNoFormula(StringBuilder cell) throws Unfit {
        if (!cell.isEmpty() && SIGNS.indexOf(cell.charAt(0)) >= 0) {
            String value = cell.toString().replace("\"", "").strip();
            if (!NUMBER.matcher(value).matches()) {
                throw new Unfit("formula");
            }
        }
    }
}
