package dev.pingyi.checker;

import java.util.Locale;
import java.util.stream.Collectors;

/** What the command prints of one file, a line each: for people, or as JSON for programs. */
final class Lines {

    private final String file;
    private final int[] characters;

    Lines(String file, Text text) {
        this.file = file;
        this.characters = characters(text.passage(0, text.length()));
    }

    /** How many characters stand before each offset: one that Java counts as two, as most emoji, is one. */
    private static int[] characters(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            before[i + 1] = before[i] + (second ? 0 : 1);
        }
        return before;
    }

    String plain(Finding finding) {
        String passage = finding.passage().isEmpty() ? "" : " 「" + finding.passage() + "」";
        String suggestion = finding.suggestion().isEmpty() ? "" : " " + finding.suggestion();
        return printable("%s:%d: %s [%s]%s %s%s"
                        .formatted(
                                file,
                                finding.line(),
                                word(finding.level()),
                                finding.rule(),
                                passage,
                                finding.message(),
                                suggestion))
                + "\n";
    }

    String json(Heading heading) {
        return "{\"type\":\"heading\",\"file\":%s,\"line\":%d,\"level\":%d,\"title\":%s,\"role\":%s,\"characters\":%d}\n"
                .formatted(
                        quote(file),
                        heading.line(),
                        heading.level(),
                        quote(heading.title()),
                        quote(heading.role().word()),
                        heading.characters());
    }

    String json(Finding finding) {
        return ("{\"type\":\"finding\",\"file\":%s,\"level\":%s,\"rule\":%s,\"line\":%d,\"start\":%d,\"end\":%d,"
                        + "\"passage\":%s,\"message\":%s,\"suggestion\":%s,\"dismissible\":%s}\n")
                .formatted(
                        quote(file),
                        quote(word(finding.level())),
                        quote(finding.rule()),
                        finding.line(),
                        characters[finding.start()],
                        characters[finding.end()],
                        quote(finding.passage()),
                        quote(finding.message()),
                        quote(finding.suggestion()),
                        finding.dismissible());
    }

    /** A figure as it was understood. */
    String json(Frame frame, Text text) {
        Figure figure = frame.figure();
        return ("{\"type\":\"frame\",\"file\":%s,\"line\":%d,%s,\"value\":%s,\"unit\":%s,\"thing\":%s,"
                        + "\"subject\":%s,\"time\":%s,\"cues\":%s}\n")
                .formatted(
                        quote(file),
                        text.line(figure.start()),
                        place(figure, text),
                        figure.value().stripTrailingZeros().toPlainString(),
                        quote(figure.unit()),
                        quote(figure.label()),
                        quote(frame.subject()),
                        quote(frame.time()),
                        frame.cues().stream()
                                .map(cue -> quote(
                                        cue.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                                .collect(Collectors.joining(",", "[", "]")));
    }

    /** Figures that belong together; {@code of} and {@code result} are where they stand. */
    String json(Relation relation, Text text) {
        return "{\"type\":\"relation\",\"file\":%s,\"kind\":%s,\"holds\":%s,\"of\":%s,\"result\":{%s}}\n"
                .formatted(
                        quote(file),
                        quote(relation.kind().name().toLowerCase(Locale.ROOT)),
                        relation.holds(),
                        relation.of().stream()
                                .map(figure -> "{" + place(figure, text) + "}")
                                .collect(Collectors.joining(",", "[", "]")),
                        place(relation.result(), text));
    }

    private String place(Figure figure, Text text) {
        return "\"start\":%d,\"end\":%d"
                .formatted(
                        characters[text.origin(figure.start())],
                        characters[text.originEnd(figure.start(), figure.end())]);
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** One line, and nothing in it that a terminal would obey. */
    static String printable(String text) {
        var printable = new StringBuilder(text);
        for (int i = 0; i < printable.length(); i++) {
            if (invisible(printable.charAt(i))) {
                printable.setCharAt(i, ' ');
            }
        }
        return printable.toString();
    }

    /** Controls, marks that turn the direction of writing, ends of lines of every kind. */
    private static boolean invisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static String quote(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (invisible(c) || half(text, i)) {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Half of a character without the other half, which no encoding can write. */
    private static boolean half(String text, int i) {
        char c = text.charAt(i);
        return (Character.isHighSurrogate(c)
                        && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))))
                || (Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))));
    }
}
