package dev.pingyi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The structure of a report's text: 一、 then （一） then 1. then （1）, in the half- and full-width forms people type.
 * Nothing is ever dropped: {@code parse(text).render()} is {@code text}.
 *
 * <p>A heading may run in (1、加强自身建设。镇党委……): it then goes up to and including the first 。, and the body
 * follows it on the same line. So a heading that ends in 。 is rendered without a line feed after it.
 *
 * @param rows the same lines one by one, in their order
 */
public record ReportText(List<Part> parts, List<ImportRow> rows, List<ImportWarning> warnings) {

    /** @see Section */
    public record Part(int level, String heading, String body) {}

    /** A line this long (in characters) is a paragraph, whatever number it begins with. */
    static final int LONGEST_HEADING = 60;

    private static final int LONGEST_TITLE = 40;

    private static final Pattern ENDS_LIKE_A_SENTENCE = Pattern.compile("[。；：，、！？;:,.!?]\\s*$");

    /** @param text line feeds only, no blank lines around it (see {@link TextFile}) */
    public static ReportText parse(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(Line.unmarked(lines.size() + 1, line)));
        return parse(lines);
    }

    /** What a file marks as a heading is one, with the level of its number if it has one. */
    public static ReportText parse(List<Line> lines) {
        var parser = new Parser();
        lines.forEach(parser::line);
        return parser.finish();
    }

    /** Whether a line of text would be taken for a heading if nothing said that it is none. */
    static boolean looksLikeHeading(String line) {
        String candidate = line.substring(0, headingEnd(line));
        return fitsHeading(candidate) && (level(candidate).isPresent() || lostNumber(candidate));
    }

    /** The level that the number at the start of a heading tells; empty if it has none. */
    public static OptionalInt level(String heading) {
        return LineNumber.read(heading)
                .filter(number -> number.kind() == LineNumber.Kind.PLAIN)
                .map(number -> OptionalInt.of(number.level()))
                .orElse(OptionalInt.empty());
    }

    private static boolean lostNumber(String heading) {
        return LineNumber.read(heading)
                .filter(number -> number.kind() == LineNumber.Kind.LOST)
                .isPresent();
    }

    public String render() {
        return render(parts);
    }

    public static String render(List<Part> parts) {
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

    /** The parts as sections that nobody has stored. */
    public List<Section> sections() {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> {
                    var part = parts.get(i);
                    return new Section(SectionId.random(), i + 1, part.level, part.heading, part.body, 1);
                })
                .toList();
    }

    public static boolean runsIn(String heading) {
        return heading.endsWith("。");
    }

    /** The empty body and a body of blank lines only: its line feeds are all there is, none is added after it. */
    private static boolean onlyLineFeeds(String body) {
        return body.chars().allMatch(c -> c == '\n');
    }

    /** Collects lines into parts, one at a time. */
    private static final class Parser {

        private final List<Part> parts = new ArrayList<>();
        private final List<ImportRow> rows = new ArrayList<>();
        private final List<ImportWarning> warnings = new ArrayList<>();
        private final StringBuilder lines = new StringBuilder();
        private String heading = "";
        private int level;
        private boolean first = true;
        private boolean open;
        private boolean found;

        void line(Line line) {
            switch (line.role()) {
                case HEADING -> marked(line);
                case UNMARKED -> unmarked(line);
                default -> text(line);
            }
            first = false;
        }

        ReportText finish() {
            end();
            if (!found) {
                warnings.add(new ImportWarning("report.warning.no-headings"));
                // A text of one line is text, not a title.
                if (parts.size() == 1 && parts.getFirst().body.isEmpty()) {
                    var only = parts.getFirst();
                    parts.set(0, new Part(0, "", only.heading));
                    rows.replaceAll(row -> new ImportRow(row.number(), row.place(), ImportRow.TEXT, row.text(), false));
                }
            } else if (parts.stream().allMatch(part -> part.body.isBlank())) {
                warnings.add(new ImportWarning("report.warning.only-headings"));
            }
            return new ReportText(List.copyOf(parts), List.copyOf(rows), List.copyOf(warnings));
        }

        private void marked(Line line) {
            String marked = line.heading();
            int end = headingEnd(marked);
            // A whole paragraph in the style of a heading: its first sentence is one, as if nothing were marked.
            if (line.text().isEmpty() && end < marked.length() && !fitsHeading(marked)) {
                unmarked(line);
                return;
            }
            if (lostNumber(marked)) {
                warnings.add(new ImportWarning("report.warning.number-lost", marked.strip()));
            }
            begin(level(marked).orElse(line.level()), marked, line.text(), line.place());
            found = true;
        }

        private void unmarked(Line line) {
            String whole = line.whole();
            String candidate = whole.substring(0, headingEnd(whole));
            int number = headingLevel(candidate);
            if (number > 0) {
                begin(number, candidate, whole.substring(candidate.length()), line.place());
                found = true;
            } else if (first && title(whole)) {
                begin(0, whole, "", line.place());
            } else {
                text(line);
            }
        }

        private void text(Line line) {
            lines.append(line.whole()).append('\n');
            add(line.place(), ImportRow.TEXT, line.whole(), false);
        }

        private int headingLevel(String candidate) {
            if (!fitsHeading(candidate)) {
                return 0;
            }
            var number = level(candidate);
            if (number.isPresent()) {
                return number.getAsInt();
            }
            if (lostNumber(candidate) && (level == 1 || level == 3)) {
                warnings.add(new ImportWarning("report.warning.number-lost", candidate.strip()));
                return level;
            }
            return 0;
        }

        private static boolean title(String line) {
            Matcher sentence = ENDS_LIKE_A_SENTENCE.matcher(line);
            return !line.isBlank() && line.codePointCount(0, line.length()) <= LONGEST_TITLE && !sentence.find();
        }

        /** @param rest what goes on behind a heading on the same line */
        private void begin(int newLevel, String newHeading, String rest, int place) {
            end();
            open = true;
            level = newLevel;
            heading = newHeading;
            add(place, newLevel, newHeading, false);
            if (runsIn(newHeading)) {
                lines.append(rest).append('\n');
                if (!rest.isEmpty()) {
                    add(place, ImportRow.TEXT, rest, true);
                }
            }
        }

        private void end() {
            String body = lines.toString();
            boolean whole = !runsIn(heading) && onlyLineFeeds(body);
            body = whole ? body : body.substring(0, body.length() - 1);
            if (open || !body.isEmpty()) {
                parts.add(new Part(level, heading, body));
            }
            lines.setLength(0);
        }

        private void add(int place, int rowLevel, String text, boolean runsOn) {
            rows.add(new ImportRow(rows.size(), place, rowLevel, text, runsOn));
        }
    }

    private static int headingEnd(String line) {
        int stop = line.indexOf('。');
        return stop < 0 ? line.length() : stop + 1;
    }

    /** (1)…;(2)… in one paragraph is a list inside a sentence, and so is a line that ends in a semicolon. */
    private static boolean fitsHeading(String candidate) {
        return candidate.codePointCount(0, candidate.length()) <= LONGEST_HEADING
                && candidate.indexOf(';') < 0
                && candidate.indexOf('；') < 0;
    }
}
