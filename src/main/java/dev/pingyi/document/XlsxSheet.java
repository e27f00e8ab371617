package dev.pingyi.document;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the cells of one sheet of an .xlsx, one after the other. */
final class XlsxSheet {

    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern RANGE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?");

    private static final Pattern NOTHING = Pattern.compile("0+(\\.0*)?");
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

    private final XlsxStyles styles;
    private final List<CellText> strings;
    private final CellFormats formats;
    private final SheetBudget budget;
    private final SheetRows rows;
    private final RichText rich;
    private final StringBuilder value = new StringBuilder();

    private int row = -1;
    private int column = -1;
    private CellStyle style = CellStyle.PLAIN;
    private String type = "";
    private boolean inCell;
    private boolean inValue;
    private boolean inRich;
    private boolean formula;

    XlsxSheet(XlsxStyles styles, List<CellText> strings, CellFormats formats, SheetBudget budget, SheetRows rows) {
        this.styles = styles;
        this.strings = strings;
        this.formats = formats;
        this.budget = budget;
        this.rows = rows;
        this.rich = new RichText(budget);
    }

    void read(XlsxPart part) throws IOException, XMLStreamException {
        while (part.next()) {
            if (inRich && !part.ends("is")) {
                rich.see(part);
            } else if (part.starts()) {
                begin(part);
            } else if (part.text() && inValue) {
                part.addTo(value, budget);
            } else if (part.ends("v")) {
                inValue = false;
            } else if (part.ends("is")) {
                inRich = false;
            } else if (part.ends("c")) {
                end();
            }
        }
    }

    private void begin(XlsxPart part) throws IOException {
        switch (part.name()) {
            case "col" -> {
                budget.entry();
                if (part.yes("hidden") || nothing(part.attribute("width"))) {
                    rows.hideColumns(part.number("min", 1) - 1, part.number("max", 1) - 1);
                }
            }
            case "row" -> {
                row = part.number("r", row + 2) - 1;
                column = -1;
                if (part.yes("hidden") || nothing(part.attribute("ht"))) {
                    rows.hideRow(row);
                }
            }
            case "c" -> cell(part);
            case "v" -> inValue = inCell;
            case "f" -> formula = inCell;
            case "is" -> {
                if (inCell) {
                    inRich = true;
                    rich.begin();
                }
            }
            case "mergeCell" -> merge(part.attribute("ref"));
            default -> {}
        }
    }

    private void cell(XlsxPart part) throws IOException {
        String place = part.attribute("r");
        if (place.isEmpty()) {
            column++;
        } else {
            var match = PLACE.matcher(place);
            if (!match.matches()) {
                throw new IOException("no cell: " + place);
            }
            column = 0;
            for (char letter : match.group(1).toCharArray()) {
                column = column * 26 + letter - 'A' + 1;
            }
            column--;
            row = Integer.parseInt(match.group(2)) - 1;
        }
        if (row < 0) {
            throw new IOException("no row");
        }
        style = styles.style(part.number("s", 0));
        type = part.attribute("t");
        value.setLength(0);
        rich.begin();
        inCell = true;
        formula = false;
    }

    private void end() throws IOException {
        inCell = inValue = inRich = false;
        String text = value.toString();
        switch (type) {
            case "s" -> {
                if (!text.isBlank()) {
                    words(shared(text.strip()));
                }
            }
            case "inlineStr" -> words(rich.done());
            case "str" -> words(CellText.of(CellText.unescaped(text)));
            case "b" -> rows.put(row, column, CellText.of(flag(text.strip())).in(style));
            case "e" -> rows.error(row, column, text.strip());
            case "d" -> rows.put(row, column, CellText.of(day(text.strip())).in(style));
            default -> {
                if (!text.isBlank()) {
                    number(text.strip());
                } else if (formula) {
                    rows.uncomputed(row, column);
                }
            }
        }
    }

    private void words(CellText words) {
        if (words.struck().isEmpty() && !words.marked()) {
            String shown = formats.words(words.text(), style.format());
            rows.putShown(row, column, shown, !words.text().isBlank(), style);
        } else {
            rows.put(row, column, words.in(style));
        }
    }

    private void number(String text) throws IOException {
        try {
            double number = Double.parseDouble(text);
            rows.putShown(row, column, formats.number(number, style.format()), number != 0, style);
        } catch (NumberFormatException damaged) {
            throw new IOException(damaged);
        }
    }

    private CellText shared(String index) throws IOException {
        int at = INDEX.matcher(index).matches() ? Integer.parseInt(index) : Integer.MAX_VALUE;
        if (at >= strings.size()) {
            throw new IOException("no shared text " + index);
        }
        return strings.get(at);
    }

    private static String flag(String value) {
        return value.equals("1") || value.equals("true") ? "TRUE" : value.isEmpty() ? "" : "FALSE";
    }

    /** Dates in words of the standard, as files of the strict kind have them. */
    private static String day(String text) {
        try {
            var day = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        } catch (DateTimeException otherForm) {
            return text;
        }
    }

    private void merge(String ref) throws IOException {
        budget.entry();
        if (!RANGE.matcher(ref).matches()) {
            throw new IOException("no range: " + ref);
        }
        var range = CellRangeAddress.valueOf(ref);
        rows.merge(range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn());
    }

    /** A height or width of zero hides as well. */
    private static boolean nothing(String size) {
        return !size.isEmpty() && NOTHING.matcher(size).matches();
    }
}
