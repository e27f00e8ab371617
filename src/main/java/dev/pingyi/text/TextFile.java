package dev.pingyi.text;

import dev.pingyi.kernel.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A plain text file as it came from somebody's computer, decoded strictly: a file that cannot be read for certain is
 * refused rather than turned into something that looks like Chinese.
 *
 * @param text line feeds only, no control or direction marks, no blank lines at its very start and end
 * @param charset as which it was read
 * @param removed how many invisible characters were taken out
 * @param folded how many radicals became the characters they stand for
 */
public record TextFile(String text, String charset, int removed, int folded) {

    /** Largest file, in bytes: some 700,000 Chinese characters, two hundred times a report. */
    static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000B\\u0085\\u2028\\u2029]");
    /** Control characters but tab and line feed, zero-width and direction marks; the joiner of emoji (U+200D) stays. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u0000-\\u0008\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u061C\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private static final Pattern OUTER_BLANK_LINES = Pattern.compile("\\A(?:[ \\t\\u3000\\u00A0]*\\n)+|\\s+\\z");

    /** With every character as it came. */
    public TextFile(String text, String charset, int removed) {
        this(text, charset, removed, 0);
    }

    /** @throws Rejected naming the file and the reason: empty, too large, binary, unknown encoding */
    public static TextFile read(String name, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw tooLarge(name, content.length);
        }
        try {
            var decoded = Decoded.of(content);
            var file = of(decoded.text(), decoded.charset());
            if (file.text.isBlank()) {
                throw new Rejected("report.rejected.file-empty", name);
            }
            return file;
        } catch (Decoded.Refused refused) {
            throw new Rejected(
                    switch (refused.refusal()) {
                        case EMPTY -> "report.rejected.file-empty";
                        case BINARY -> "report.rejected.binary";
                        case ENCODING -> "report.rejected.encoding";
                    },
                    name);
        }
    }

    /** The same made of text that has been decoded. */
    public static TextFile of(String text, String charset) {
        var lines = LINE_END.matcher(text).replaceAll("\n");
        var visible = INVISIBLE.matcher(lines).replaceAll("");
        return new TextFile(
                OUTER_BLANK_LINES.matcher(Radicals.folded(visible)).replaceAll(""),
                charset,
                lines.length() - visible.length(),
                Radicals.count(visible));
    }

    /** What of it a person should know was changed. */
    public List<ImportWarning> notes() {
        return notes(removed, folded);
    }

    /** @see #removed @see #folded */
    public static List<ImportWarning> notes(int removed, int folded) {
        List<ImportWarning> notes = new ArrayList<>();
        if (removed > 0) {
            notes.add(new ImportWarning("report.warning.characters-removed", String.valueOf(removed)));
        }
        if (folded > 0) {
            notes.add(new ImportWarning("report.warning.characters-folded", String.valueOf(folded)));
        }
        return notes;
    }

    static Rejected tooLarge(String name, long bytes) {
        return new Rejected("report.rejected.too-large", name, megabytes(bytes), megabytes(MAX_BYTES));
    }

    /** Text that came through a field of the page. Rows of a table come with tabs between their cells. */
    public static TextFile pasted(String name, String text) {
        if (text.length() > MAX_BYTES) {
            throw tooLarge(name, text.length());
        }
        var pasted = of(text, name);
        if (pasted.text.isBlank()) {
            throw new Rejected("report.rejected.nothing-pasted");
        }
        return pasted;
    }

    /** Text typed or pasted into a field, made as clean as text from a file. */
    public static String clean(String typed) {
        return Radicals.folded(
                INVISIBLE.matcher(LINE_END.matcher(typed).replaceAll("\n")).replaceAll(""));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1024.0 / 1024.0);
    }
}
