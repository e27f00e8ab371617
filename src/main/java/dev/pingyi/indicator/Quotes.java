package dev.pingyi.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * FigureCells in text: 〔党员总数〕 stands for the value with its measure, 〔党员总数|去年〕 for last year's, so that text and
 * table cannot disagree. A document number (〔2026〕5号) is none and stays as it is.
 */
public final class Quotes {

    private static final Pattern QUOTE = Pattern.compile("〔([^〔〕|｜\\n]{1,40})(?:[|｜](去年))?〕");
    private static final Pattern YEAR = Pattern.compile("[\\d０-９]{4}");

    private Quotes() {}

    /** The quotation of an indicator, as it is put into text. */
    public static String quote(String name) {
        return "〔" + name + "〕";
    }

    /** @param figures by name; see {@link UnitFigures#quotable} */
    public static Resolved resolve(String text, Map<String, Value> figures) {
        var resolved = new StringBuilder();
        List<Resolved.Piece> pieces = new ArrayList<>();
        List<Resolved.Open> open = new ArrayList<>();
        var match = QUOTE.matcher(text);
        int copied = 0;
        while (match.find()) {
            String name = match.group(1).strip();
            if (YEAR.matcher(name).matches()) {
                continue;
            }
            var value = figures.get(name);
            String words = value == null ? "" : match.group(2) == null ? value.text() : value.lastYear();
            if (value == null || words.isEmpty()) {
                open.add(new Resolved.Open(name, match.start(), match.end(), value != null));
                continue;
            }
            resolved.append(text, copied, match.start());
            pieces.add(new Resolved.Piece(
                    resolved.length(),
                    resolved.length() + words.length() + value.unit().length(),
                    match.start(),
                    match.end()));
            resolved.append(words).append(value.unit());
            copied = match.end();
        }
        resolved.append(text, copied, text.length());
        return new Resolved(resolved.toString(), open, pieces);
    }
}
