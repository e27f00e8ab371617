package dev.pingyi.document;

import dev.pingyi.text.Numerals;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic numbering of a .doc, counted along the document. */
final class DocNumbering {

    private static final int LEVELS = 9;
    private static final int BULLET = 0x17;

    /** Ways of counting by their number in the file, from 0; those without a name count in digits. */
    private static final String[] FORMATS = {
        "decimal",
        "upperRoman",
        "lowerRoman",
        "upperLetter",
        "lowerLetter",
        "decimal",
        "decimal",
        "decimal",
        "decimal",
        "decimal",
        "ideographDigital",
        "japaneseCounting",
        "decimal",
        "decimal",
        "decimalFullWidth",
        "decimal",
        "japaneseLegal",
        "japaneseDigitalTenThousand",
        "decimalEnclosedCircle",
        "decimalFullWidth2",
        "decimal",
        "decimal",
        "decimalZero",
        "bullet",
        "decimal",
        "decimal",
        "decimalEnclosedFullstop",
        "decimalEnclosedParen",
        "decimalEnclosedCircleChinese",
        "ideographEnclosedCircle",
        "ideographTraditional",
        "ideographZodiac",
        "decimal",
        "taiwaneseCounting",
        "ideographLegalTraditional",
        "taiwaneseCountingThousand",
        "taiwaneseDigital",
        "chineseCounting",
        "chineseLegalSimplified",
        "chineseCountingThousand"
    };

    private final Map<Integer, int[]> counters = new HashMap<>();

    /** The number of the paragraph, with a space where the text would stick to it; empty where it has none. */
    String next(Paragraph paragraph, String text) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list;
        try {
            list = paragraph.getList();
        } catch (RuntimeException noSuchList) {
            return "";
        }
        int at = Math.clamp(paragraph.getIlvl(), 0, LEVELS - 1);
        int[] counter = counters.computeIfAbsent(list.getLsid(), _ -> new int[LEVELS]);
        counter[at] = counter[at] == 0 ? list.getStartAt((char) at) : counter[at] + 1;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        if (text.isBlank()) {
            return "";
        }
        String number = words(list, at, counter);
        boolean closed = number.isEmpty()
                || (!Character.isLetterOrDigit(number.codePointBefore(number.length())) && !number.equals("•"));
        return closed ? number : number + " ";
    }

    private static String words(HWPFList list, int at, int[] counter) {
        if (list.getNumberFormat((char) at) == BULLET) {
            return "•";
        }
        String pattern = list.getNumberText((char) at);
        var words = new StringBuilder();
        for (int i = 0; pattern != null && i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c < LEVELS) {
                int number = counter[c] == 0 ? list.getStartAt(c) : counter[c];
                int format = list.getNumberFormat(c);
                words.append(Numerals.of(format >= 0 && format < FORMATS.length ? FORMATS[format] : "none", number));
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }
}
