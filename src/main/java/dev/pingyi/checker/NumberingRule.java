package dev.pingyi.checker;

import dev.pingyi.checker.Lists.Enumeration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Headings and lists count 1, 2, 3 below each heading above them: lost, repeated and skipped numbers. */
final class NumberingRule implements Rule {

    /** @param items how many have been seen: after 1, 2, 2 a 4 is right again */
    private record Open(int level, int number, int items) {}

    @Override
    public void check(Text text, Findings findings) {
        lines(text, findings);
        Set<Integer> leading = text.numbered().stream().map(NumberedLine::start).collect(Collectors.toSet());
        int from = 0;
        for (Heading heading : text.headings()) {
            lists(text, from, heading.start(), leading, findings);
            from = heading.start();
        }
        lists(text, from, text.length(), leading, findings);
    }

    /** Lists in running text; those whose items begin lines are seen as lines. */
    private static void lists(Text text, int from, int until, Set<Integer> leading, Findings findings) {
        for (Enumeration list : Lists.in(text, from, until)) {
            boolean seen = list.items().stream().skip(1).anyMatch(item -> leading.contains(item.start()));
            if (list.items().size() >= 2 && list.broken() && !seen) {
                broken(text, list, findings);
            }
        }
    }

    private static void lines(Text text, Findings findings) {
        Deque<Open> open = new ArrayDeque<>();
        Map<Integer, Integer> last = new HashMap<>();
        Set<Integer> numbered = text.numbered().stream().map(NumberedLine::line).collect(Collectors.toSet());
        for (NumberedLine line : text.numbered()) {
            while (!open.isEmpty() && open.peek().level() > line.level()) {
                open.pop();
            }
            Open above =
                    !open.isEmpty() && open.peek().level() == line.level() ? open.pop() : new Open(line.level(), 0, 0);
            int before = above.number();
            int expected = before + 1;
            // （一）1. 2. （二）3. 4.: some count on.
            boolean anew =
                    continues(text, line) || (line.number() == 1 && line.level() > 2 && !follows(text, line, numbered));
            boolean countsOn = anew || (before == 0 && line.number() == last.getOrDefault(line.level(), -1) + 1);
            if (line.number() == 0) {
                findings.add(Level.WARNING, "numbering", line.start(), line.end(), "number-lost", expected);
            } else if (line.number() != expected && line.number() != above.items() + 1 && !countsOn) {
                findings.add(
                        Level.WARNING, "numbering", line.start(), line.end(), "numbering", line.number(), expected);
            }
            int number = line.number() == 0 ? expected : line.number();
            open.push(new Open(line.level(), number, above.items() + 1));
            last.put(line.level(), number);
        }
    }

    /** ①…②…, the first of them in the line before. */
    private static boolean continues(Text text, NumberedLine line) {
        char sign = text.flat().charAt(line.start());
        int from = Math.max(0, line.start() - 1_200);
        return line.level() > 2
                && line.number() > 1
                && sign > '①'
                && sign <= '⑳'
                && text.flat().substring(from, line.start()).indexOf(sign - 1) >= 0;
    }

    /** Whether the line before is numbered too: a list goes on. */
    private static boolean follows(Text text, NumberedLine line, Set<Integer> numbered) {
        for (int above = line.line() - 1; above > 0; above--) {
            if (text.lineEnd(above) > text.lineStart(above)) {
                return numbered.contains(above);
            }
        }
        return false;
    }

    /** 一是…二是…四是…. */
    private static void broken(Text text, Enumeration list, Findings findings) {
        int expected = 1;
        for (Lists.Item item : list.items()) {
            if (item.number() != expected && item.number() > 0) {
                int end = Math.min(text.lineEndAt(item.end()), item.end() + 12);
                findings.add(Level.WARNING, "numbering", item.start(), end, "numbering", item.number(), expected);
                return;
            }
            expected = item.number() + 1;
        }
    }
}
