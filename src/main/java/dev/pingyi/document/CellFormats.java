package dev.pingyi.document;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.format.CellFormat;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Numbers as people see them in their cells. One for one file: it remembers its formats. */
final class CellFormats {

    /** What a Chinese office program shows for the numbers of formats that stand in no file (ECMA-376, 18.8.30). */
    private static final Map<Integer, String> CHINESE = chinese();

    /** Whole numbers up to here are exact; programs show them in full or as 1.23E+12, and identity numbers lose then. */
    private static final double EXACT = 1e15;

    private static final int LONGEST_FORMAT = 255;

    private final DataFormatter formatter = new DataFormatter(Locale.SIMPLIFIED_CHINESE);
    private final Map<String, Optional<ShownDate>> dates = new HashMap<>();
    private final boolean since1904;

    /** @param since1904 whether days are counted from 1904 on, as on old Macintosh computers */
    CellFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    /** The format that stands in no file; General where there is none of that number. */
    static String builtIn(int id) {
        var chinese = CHINESE.get(id);
        if (chinese != null) {
            return chinese;
        }
        var known = id < 0 ? null : BuiltinFormats.getBuiltinFormat(id);
        return known == null || known.startsWith("reserved") ? "General" : known;
    }

    /** A date that the format makes one and that can be none is shown as its number, as programs show ####. */
    String number(double value, String format) {
        if (format.length() > LONGEST_FORMAT) {
            return plain(value);
        }
        var date = dates.computeIfAbsent(format, ShownDate::of);
        if (date.isPresent()) {
            return DateUtil.isValidExcelDate(value)
                    ? date.get().text(DateUtil.getLocalDateTime(value, since1904, true))
                    : plain(value);
        }
        if (format.equalsIgnoreCase("General") || format.equals("@")) {
            return Math.rint(value) == value ? plain(value) : formatted(value, "General");
        }
        String signs = withoutFilling(format);
        return signs.chars().allMatch(c -> c == ';')
                ? ""
                : formatted(value, signs).strip();
    }

    /** A text with what its format puts around it; most have none. */
    String words(String text, String format) {
        int sections = (int) format.chars().filter(c -> c == ';').count() + 1;
        boolean forText = sections == 4 || (format.contains("@") && !format.equals("@"));
        if (!forText || format.length() > LONGEST_FORMAT) {
            return text;
        }
        String signs = withoutFilling(format);
        if (signs.endsWith(";")) {
            return "";
        }
        try {
            return CellFormat.getInstance(Locale.SIMPLIFIED_CHINESE, signs)
                    .apply(text)
                    .text
                    .strip();
        } catch (RuntimeException unreadableFormat) {
            return text;
        }
    }

    /** Without the blanks that only fill a column up: _ and * stand before the sign whose width or row they mean. */
    private static String withoutFilling(String format) {
        var signs = new StringBuilder(format.length());
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '_' || c == '*')) {
                i++;
            } else {
                signs.append(c);
                if (c == '\\' && i + 1 < format.length()) {
                    signs.append(format.charAt(++i));
                }
            }
        }
        return withoutPlaces(signs.toString());
    }

    /** The third section says what stands for zero; one that is only a sign has places for blanks behind it. */
    private static String withoutPlaces(String format) {
        String[] sections = format.split(";", -1);
        if (sections.length > 2 && sections[2].indexOf('?') >= 0 && !sections[2].matches(".*[0#].*")) {
            sections[2] = sections[2].replace("?", "");
        }
        return String.join(";", sections);
    }

    private String formatted(double value, String format) {
        try {
            return formatter.formatRawCellContents(value, -1, format, since1904);
        } catch (RuntimeException unreadableFormat) {
            return plain(value);
        }
    }

    private static String plain(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        String text = NumberToTextConverter.toText(value);
        return Math.abs(value) < EXACT && Math.abs(value) > 1 / EXACT ? new BigDecimal(text).toPlainString() : text;
    }

    private static Map<Integer, String> chinese() {
        Map<Integer, String> formats = new HashMap<>();
        formats.put(5, "\"¥\"#,##0;\"¥\"-#,##0");
        formats.put(6, formats.get(5));
        formats.put(7, "\"¥\"#,##0.00;\"¥\"-#,##0.00");
        formats.put(8, formats.get(7));
        formats.put(41, "#,##0;-#,##0;\"-\"");
        formats.put(42, "\"¥\"#,##0;\"¥\"-#,##0;\"¥\"\"-\"");
        formats.put(43, "#,##0.00;-#,##0.00;\"-\"");
        formats.put(44, "\"¥\"#,##0.00;\"¥\"-#,##0.00;\"¥\"\"-\"");
        for (int id : new int[] {27, 36, 50, 52, 57}) {
            formats.put(id, "yyyy\"年\"m\"月\"");
        }
        for (int id : new int[] {28, 29, 51, 53, 54, 58}) {
            formats.put(id, "m\"月\"d\"日\"");
        }
        formats.put(30, "m-d-yy");
        formats.put(31, "yyyy\"年\"m\"月\"d\"日\"");
        for (int id : new int[] {32, 34, 55}) {
            formats.put(id, "h\"时\"mm\"分\"");
        }
        for (int id : new int[] {33, 35, 56}) {
            formats.put(id, "h\"时\"mm\"分\"ss\"秒\"");
        }
        return formats;
    }
}
