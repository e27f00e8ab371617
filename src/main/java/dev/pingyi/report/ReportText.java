package dev.pingyi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The structure of a report's text: 一、 then （一） then 1. then （1）, in the half- and full-width forms people type.
 * Nothing is ever dropped: {@code parse(text).render()} is {@code text}.
 *
 * <p>A heading may run in (1、加强自身建设。镇党委……): it then goes up to and including the first 。, and the body
 * follows it on the same line. So a heading that ends in 。 is rendered without a line feed after it.
 */
record ReportText(List<Part> parts, List<ImportWarning> warnings) {

    /** @see Section */
    record Part(int level, String heading, String body) {}

    /** A line this long (in characters) is a paragraph, whatever number it begins with. */
    static final int LONGEST_HEADING = 60;

    private static final int LONGEST_TITLE = 40;

    private static final String INDENT = "^[ \\t\\u3000\\u00A0]*";
    private static final String CHINESE = "[一二三四五六七八九十百]{1,4}";
    private static final String DIGITS = "[0-9０-９]{1,2}";
    private static final String TEXT = "(?=.*[^ \\t\\u3000\\u00A0])";
    /** By level, from 1. A dot followed by a digit is a decimal (1.5万), not a number of a heading. */
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile(INDENT + CHINESE + "[、．.]" + TEXT),
            Pattern.compile(INDENT + "[（(]" + CHINESE + "[）)]" + TEXT),
            Pattern.compile(INDENT + DIGITS + "[、．.](?![0-9０-９])" + TEXT),
            Pattern.compile(INDENT + "[（(]" + DIGITS + "[）)]" + TEXT));

    /** 、 with nothing before it: the number of a heading of kind 一、 or 1、 got lost. */
    private static final Pattern LOST_NUMBER = Pattern.compile(INDENT + "、" + TEXT);

    private static final Pattern ENDS_LIKE_A_SENTENCE = Pattern.compile("[。；：，、！？;:,.!?]\\s*$");

    /** @param text line feeds only, no blank lines around it (see {@link TextFile}) */
    static ReportText parse(String text) {
        var parser = new Parser();
        text.lines().forEach(parser::line);
        return parser.finish(text);
    }

    /** The level that the number at the start of a heading tells; empty if it has none. */
    static OptionalInt level(String heading) {
        for (int level = 1; level <= NUMBERS.size(); level++) {
            if (NUMBERS.get(level - 1).matcher(heading).lookingAt()) {
                return OptionalInt.of(level);
            }
        }
        return OptionalInt.empty();
    }

    /** 一、二、… as the number of a heading of level 1. */
    static String numbered(int number, String heading) {
        if (level(heading).isPresent()) {
            return heading;
        }
        String digits = "一二三四五六七八九";
        String tens = number < 10 ? "" : number < 20 ? "十" : digits.charAt(number / 10 - 1) + "十";
        return tens + (number % 10 == 0 ? "" : digits.charAt(number % 10 - 1)) + "、" + heading;
    }

    String render() {
        return render(parts);
    }

    static String render(List<Part> parts) {
        var text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.heading);
            if (!part.heading.isEmpty() && !runsIn(part.heading)) {
                text.append('\n');
            }
            text.append(part.body);
            if (runsIn(part.heading) || !onlyLineFeeds(part.body)) {
                text.append('\n');
            }
        }
        return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
    }

    private static boolean runsIn(String heading) {
        return heading.endsWith("。");
    }

    /** The empty body and a body of blank lines only: its line feeds are all there is, none is added after it. */
    private static boolean onlyLineFeeds(String body) {
        return body.chars().allMatch(c -> c == '\n');
    }

    /** Collects lines into parts, one at a time. */
    private static final class Parser {

        private final List<Part> parts = new ArrayList<>();
        private final List<ImportWarning> warnings = new ArrayList<>();
        private final StringBuilder lines = new StringBuilder();
        private String heading = "";
        private int level;
        private boolean first = true;
        private boolean numbered;

        void line(String line) {
            int found = headingLevel(line);
            if (found > 0) {
                begin(found, line.substring(0, headingEnd(line)), line);
                numbered = true;
            } else if (first && title(line)) {
                begin(0, line, line);
            } else {
                lines.append(line).append('\n');
            }
            first = false;
        }

        ReportText finish(String text) {
            end();
            if (!numbered) {
                warnings.add(new ImportWarning("report.warning.no-headings"));
                var only = parts.getFirst();
                // A text of one line is text, not a title.
                if (only.body.isEmpty()) {
                    parts.set(0, new Part(0, "", text));
                }
            } else if (parts.stream().allMatch(part -> part.body.isBlank())) {
                warnings.add(new ImportWarning("report.warning.only-headings"));
            }
            return new ReportText(List.copyOf(parts), List.copyOf(warnings));
        }

        private int headingLevel(String line) {
            int end = headingEnd(line);
            String candidate = line.substring(0, end);
            // (1)…;(2)… in one paragraph is a list inside a sentence, and so is a line that ends in a semicolon.
            if (candidate.codePointCount(0, end) > LONGEST_HEADING
                    || candidate.indexOf(';') >= 0
                    || candidate.indexOf('；') >= 0) {
                return 0;
            }
            var number = level(candidate);
            if (number.isPresent()) {
                return number.getAsInt();
            }
            if (LOST_NUMBER.matcher(candidate).lookingAt() && (level == 1 || level == 3)) {
                warnings.add(new ImportWarning("report.warning.number-lost", candidate.strip()));
                return level;
            }
            return 0;
        }

        private static int headingEnd(String line) {
            int stop = line.indexOf('。');
            return stop < 0 ? line.length() : stop + 1;
        }

        private static boolean title(String line) {
            Matcher sentence = ENDS_LIKE_A_SENTENCE.matcher(line);
            return !line.isBlank() && line.codePointCount(0, line.length()) <= LONGEST_TITLE && !sentence.find();
        }

        private void begin(int newLevel, String newHeading, String line) {
            end();
            level = newLevel;
            heading = newHeading;
            if (runsIn(newHeading)) {
                lines.append(line, newHeading.length(), line.length()).append('\n');
            }
        }

        private void end() {
            String body = lines.toString();
            boolean whole = !runsIn(heading) && onlyLineFeeds(body);
            body = whole ? body : body.substring(0, body.length() - 1);
            if (!heading.isEmpty() || !body.isEmpty()) {
                parts.add(new Part(level, heading, body));
            }
            lines.setLength(0);
        }
    }
}
