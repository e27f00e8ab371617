package dev.pingyi.checker;

import dev.pingyi.checker.Heading.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes headings of the numbered lines: how far each reaches, what it is for. The one place that knows headings. */
public final class Headings {

    private static final int DEEPEST = 5;

    /** A line this long is a paragraph, whatever number it begins with. */
    public static final int LONGEST = 60;

    /** Where no 一、 is to be seen, a short line that says what a section is for is its heading. */
    private static final Pattern UNNUMBERED =
            Pattern.compile("^[ ◆◇■●★☆▲※➤▶]*(?<title>[\\p{IsHan}“”（）、和及与\\d]{4,24}) *：? *$");

    private static final Pattern NAMES_A_PART = Pattern.compile("(?:问题|情况|成效|做法|打算|计划|措施|原因|剖析|整改|思路|不足|方向|分析|安排)$");

    private Headings() {}

    /**
     * The number at the beginning of a line, if there is one, and whether the line is a heading.
     *
     * @param line as written, without line feed
     * @param before level of the heading before it, which a heading takes whose number is lost; 0 for none
     */
    public static Optional<NumberedLine> read(String line, int before) {
        return NumberedLine.read(Flat.forms(line), before);
    }

    static List<Heading> of(Text text, List<NumberedLine> numbered, Map<Integer, Integer> marked) {
        List<NumberedLine> found = new ArrayList<>();
        for (NumberedLine line : numbered) {
            if (line.heading()) {
                found.add(line);
            }
        }
        styled(text, numbered, marked, found);
        if (found.stream().noneMatch(line -> line.level() == 1)) {
            unnumbered(text, found);
        }
        found.sort(Comparator.comparingInt(NumberedLine::start));
        return reaching(text, found);
    }

    /** What bears the style of a heading is one without a number too. */
    private static void styled(
            Text text, List<NumberedLine> numbered, Map<Integer, Integer> marked, List<NumberedLine> found) {
        Set<Integer> lines = numbered.stream().map(NumberedLine::line).collect(Collectors.toSet());
        marked.forEach((line, level) -> {
            int start = text.lineStart(line);
            int end = start
                    + text.flat()
                            .substring(start, text.lineEnd(line))
                            .stripTrailing()
                            .length();
            if (!lines.contains(line) && end > start && level > 0) {
                found.add(new NumberedLine(line, Math.min(level, DEEPEST), -1, start, start, end, true));
            }
        });
    }

    private static void unnumbered(Text text, List<NumberedLine> found) {
        // 1、存在的问题 is a heading already, and one line is never two.
        Set<Integer> lines = found.stream().map(NumberedLine::line).collect(Collectors.toSet());
        boolean title = true;
        for (int line = 1; line <= text.lines(); line++) {
            int start = text.lineStart(line);
            String content = text.flat().substring(start, text.lineEnd(line));
            var matcher = UNNUMBERED.matcher(content);
            if (!title
                    && !lines.contains(line)
                    && matcher.find()
                    && NAMES_A_PART.matcher(matcher.group("title")).find()
                    && HeadingRoles.named(matcher.group("title")) != Role.OTHER) {
                int at = start + matcher.start("title");
                found.add(new NumberedLine(line, 1, -1, at, at, start + matcher.end("title"), true));
            }
            title &= content.isBlank();
        }
    }

    /** The level of the sections of the report: 1, unless its numbers begin with （一） or 1、. */
    static int top(Stream<Integer> levels) {
        return levels.min(Comparator.naturalOrder()).orElse(1);
    }

    private static List<Heading> reaching(Text text, List<NumberedLine> found) {
        int top = top(found.stream().map(NumberedLine::level));
        List<Heading> headings = new ArrayList<>();
        List<Heading> above = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            NumberedLine line = found.get(i);
            int until = text.length();
            for (int j = i + 1; j < found.size(); j++) {
                if (found.get(j).level() <= line.level()) {
                    until = found.get(j).start();
                    break;
                }
            }
            int body = line.end() < text.length() && "。：".indexOf(text.flat().charAt(line.end())) >= 0
                    ? line.end() + 1
                    : line.end();
            above.removeIf(heading -> heading.level() >= line.level());
            String title = text.passage(line.titleStart(), line.end()).strip();
            var heading = new Heading(
                    line.line(),
                    line.level(),
                    line.number(),
                    title,
                    HeadingRoles.of(
                            title,
                            line.level() == top,
                            above.isEmpty() ? null : above.getLast().role()),
                    line.start(),
                    line.end(),
                    until,
                    text.characters(body, until));
            above.add(heading);
            headings.add(heading);
        }
        return List.copyOf(headings);
    }
}
