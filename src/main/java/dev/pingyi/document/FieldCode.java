package dev.pingyi.document;

import dev.pingyi.document.Notes.Found;
import dev.pingyi.document.Notes.Kind;
import dev.pingyi.text.Numerals;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What people see of a field whose value does not stand in the file. Counts its own numbers along the file. */
final class FieldCode {

    /** @param text to be written; empty where the field shows nothing or cannot be read */
    record Shown(String text, List<Found> found) {

        private static final Shown NOTHING = new Shown("", List.of());

        private static Shown of(String text, Kind kind) {
            return new Shown(text, List.of(new Found(kind)));
        }

        private static Shown told(Kind kind, String words) {
            return new Shown("", List.of(new Found(kind, words)));
        }
    }

    /** Marks for an index, settings, and the like: nobody sees them on the page. */
    private static final Set<String> SILENT =
            Set.of("XE", "TC", "TA", "RD", "PRIVATE", "ADVANCE", "SET", "ASK", "NEXT", "NEXTIF", "SKIPIF", "DATA");

    private static final Pattern LEVEL = Pattern.compile("\\\\l\\s*\"?([1-9])");
    private static final Pattern START = Pattern.compile("\\\\s\\s*\"?(\\d{1,6})");
    private static final Pattern FORMAT = Pattern.compile("\\\\\\*\\s*\"?(\\w+)");
    private static final Pattern FONT = Pattern.compile("\\\\f\\s*\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("(0[xX][0-9A-Fa-f]{1,6}|\\d{1,7})");

    private static final Map<String, String> FORMATS = Map.of(
            "CHINESENUM1", "ideographDigital",
            "CHINESENUM2", "chineseLegalSimplified",
            "CHINESENUM3", "chineseCountingThousand",
            "CIRCLENUM", "decimalEnclosedCircle",
            "GB3", "decimalEnclosedCircle",
            "ROMAN", "upperRoman",
            "ALPHABETIC", "upperLetter");

    private static final List<String> NUMBER_FORMATS = List.of("decimal", "lowerLetter", "lowerRoman");

    private final Map<String, Integer> counters = new HashMap<>();

    static boolean isLink(String instruction) {
        return code(instruction).equals("HYPERLINK");
    }

    static boolean isSilent(String instruction) {
        String code = code(instruction);
        return instruction.isBlank() || SILENT.contains(code) || code.equals("TOC");
    }

    /** @param result whether there is a result, and it is empty */
    Shown shown(String instruction, boolean result) {
        String code = code(instruction);
        String rest = instruction.length() > code.length()
                ? instruction.substring(code.length()).strip()
                : "";
        return switch (code) {
            case "EQ" -> equation(instruction, rest);
            case "LISTNUM" -> Shown.of(listNumber(rest), Kind.NUMBER);
            case "AUTONUM", "AUTONUMLGL", "AUTONUMOUT" -> Shown.of(automatic(code, rest), Kind.NUMBER);
            case "SYMBOL" -> symbol(rest);
            case "MACROBUTTON", "GOTOBUTTON" -> button(rest);
            case "QUOTE" -> new Shown(rest.replaceAll("^\"|\"$", ""), List.of());
            case "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN" -> Shown.NOTHING;
            default ->
                result || instruction.isBlank() || SILENT.contains(code)
                        ? Shown.NOTHING
                        : Shown.told(Kind.FIELD, instruction);
        };
    }

    private static Shown equation(String instruction, String rest) {
        String text = new EquationField(rest).text();
        return text.isBlank() ? Shown.told(Kind.FIELD, instruction) : Shown.of(text, Kind.EQUATION);
    }

    private String listNumber(String rest) {
        String name = rest.startsWith("\\") || rest.isEmpty() ? "NumberDefault" : rest.split("\\s+", 2)[0];
        String list = name.replace("\"", "").toLowerCase(Locale.ROOT);
        var given = LEVEL.matcher(rest);
        int level = given.find() ? Integer.parseInt(given.group(1)) : 1;
        int number = next("list " + list + " " + level, rest);
        if (list.equals("legaldefault")) {
            var legal = new StringBuilder();
            for (int above = 1; above < level; above++) {
                legal.append(counters.getOrDefault("list " + list + " " + above, 1))
                        .append('.');
            }
            return legal.append(number).append('.').toString();
        }
        if (list.equals("outlinedefault") && level <= 3) {
            return Numerals.of(List.of("upperRoman", "upperLetter", "decimal").get(level - 1), number) + ".";
        }
        String counted = Numerals.of(NUMBER_FORMATS.get((level - 1) % NUMBER_FORMATS.size()), number);
        return level <= 3 ? counted + ")" : level <= 6 ? "(" + counted + ")" : counted + ".";
    }

    private String automatic(String code, String rest) {
        int number = next(code, "");
        var format = FORMAT.matcher(rest);
        String name =
                format.find() ? FORMATS.getOrDefault(format.group(1).toUpperCase(Locale.ROOT), "decimal") : "decimal";
        return code.equals("AUTONUMOUT") ? Numerals.of("upperRoman", number) + "." : Numerals.of(name, number) + ".";
    }

    private int next(String counter, String rest) {
        var start = START.matcher(rest);
        int number = start.find() ? Integer.parseInt(start.group(1)) : counters.getOrDefault(counter, 0) + 1;
        counters.put(counter, number);
        return number;
    }

    private static Shown symbol(String rest) {
        var code = CODE.matcher(rest);
        if (!code.lookingAt()) {
            return Shown.told(Kind.FIELD, "SYMBOL " + rest);
        }
        var font = FONT.matcher(rest);
        return Shown.of(
                Symbols.of(font.find() ? font.group(1) : "", Integer.decode(decimal(code.group()))), Kind.SYMBOL);
    }

    /** Without zeros before it, which would make it an octal number. */
    private static String decimal(String code) {
        return code.startsWith("0x") || code.startsWith("0X") ? code : code.replaceFirst("^0+(?=\\d)", "");
    }

    /** Its words ask the writer to click and type; nobody wrote them. */
    private static Shown button(String rest) {
        String[] words = rest.split("\\s+", 2);
        return words.length < 2 ? Shown.NOTHING : Shown.told(Kind.PLACEHOLDER, words[1]);
    }

    private static String code(String instruction) {
        int end = 0;
        while (end < instruction.length()
                && Character.isLetter(instruction.charAt(end))
                && instruction.charAt(end) < 128) {
            end++;
        }
        return instruction.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
