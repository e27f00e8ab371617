package dev.pingyi.attachment;

import dev.pingyi.language.Texts;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a file as it is shown and given back: no path, nothing invisible, an ending that tells the truth. */
final class FileName {

    /** In characters, ending included; less than what file systems take, so that a person may still put a date before. */
    static final int LONGEST = 120;

    /** Control characters, marks that turn the direction of writing or are not seen, halves of characters. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    /** What Windows does not take in a name. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%]");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileName() {}

    /** The name with the ending of what the file is; the given ending stays before it where it says something else. */
    static String of(String given, FileType type) {
        String name = clean(given);
        String ending = type.extensions().getFirst();
        if (type.named(name)) {
            ending = name.substring(name.lastIndexOf('.') + 1);
            name = name.substring(0, name.lastIndexOf('.'));
        }
        if (name.isBlank()) {
            // Kept for ever and shown to readers of any language: the type itself, no word.
            name = ending.toUpperCase(Locale.ROOT);
        }
        return cut(name, LONGEST - ending.length() - 1) + "." + ending;
    }

    /** The name as it may stand in a sentence. */
    static String shown(String given) {
        String name = clean(given);
        return name.isBlank() ? Texts.t("attachment.unnamed") : cut(name, LONGEST);
    }

    private static String clean(String given) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(given, Normalizer.Form.NFC))
                .replaceAll("");
        String last = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1);
        String name =
                FORBIDDEN.matcher(last).replaceAll("_").replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end).stripTrailing();
    }
}
