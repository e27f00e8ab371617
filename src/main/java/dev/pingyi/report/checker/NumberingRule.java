package dev.pingyi.report.checker;

import java.util.ArrayDeque;
import java.util.Deque;

/** Headings count 1, 2, 3 below each heading above them: lost, repeated and skipped numbers. */
final class NumberingRule implements Rule {

    private record Open(int level, int number) {}

    @Override
    public void check(Text text, Findings findings) {
        Deque<Open> open = new ArrayDeque<>();
        for (Heading heading : text.headings()) {
            while (!open.isEmpty() && open.peek().level() > heading.level()) {
                open.pop();
            }
            int last = !open.isEmpty() && open.peek().level() == heading.level()
                    ? open.pop().number()
                    : 0;
            int expected = last + 1;
            if (heading.number() == 0) {
                findings.add(Level.WARNING, "numbering", heading.start(), heading.end(), "number-lost", expected);
            } else if (heading.number() != expected) {
                findings.add(
                        Level.WARNING,
                        "numbering",
                        heading.start(),
                        heading.end(),
                        "numbering",
                        heading.number(),
                        expected);
            }
            open.push(new Open(heading.level(), heading.number() == 0 ? expected : heading.number()));
        }
    }
}
