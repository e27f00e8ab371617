package dev.pingyi.checker;

import dev.pingyi.text.LineNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that begins with a number: 一、 （一） 1. （1） ①, in full or half width.
 *
 * @param line from 1; 0 if read by itself
 * @param level 1 一、, 2 （一）, 3 1., 4 （1）, 5 ①; one whose number is lost has the level of the heading before it
 * @param number its value, 0 where it is lost, -1 where the heading has none
 * @param start offset of the number
 * @param titleStart offset behind the number
 * @param end offset behind the title: the end of the line, or the first 。 where the heading runs in
 * @param heading whether it is short enough for a heading and closed
 */
public record NumberedLine(int line, int level, int number, int start, int titleStart, int end, boolean heading) {

    private static final int ALONE = 30;

    /** 一百二十三、 is no heading. */
    private static final int MOST = 99;

    static Optional<NumberedLine> read(String flat, int before) {
        Optional<LineNumber> read = LineNumber.read(flat);
        if (read.isEmpty() || read.get().value() > MOST) {
            return Optional.empty();
        }
        LineNumber number = read.get();
        int titleStart = number.end();
        boolean lost = number.kind() == LineNumber.Kind.LOST;
        if (lost && !Character.isIdeographic(flat.codePointAt(titleStart))) {
            return Optional.empty();
        }
        int length = flat.replaceFirst("[】〗\\s]+$", "").length();
        int stop = flat.indexOf('。', titleStart);
        int end = stop < 0 ? length : stop;
        int colon = flat.indexOf('：', titleStart);
        if (end - titleStart > Headings.LONGEST && colon > titleStart && colon - titleStart <= ALONE) {
            end = colon;
        }
        if (titleStart >= length) {
            return Optional.empty();
        }
        String title = flat.substring(titleStart, Math.max(titleStart, end));
        boolean heading = !title.isBlank()
                && title.codePointCount(0, title.length()) <= Headings.LONGEST
                && title.indexOf('；') < 0
                && number.kind() != LineNumber.Kind.ORDINAL;
        return Optional.of(new NumberedLine(
                0,
                lost ? Math.max(1, before) : number.level(),
                number.value(),
                number.start(),
                titleStart,
                end,
                heading));
    }

    static List<NumberedLine> of(Text text) {
        List<NumberedLine> found = new ArrayList<>();
        int before = 0;
        for (int line = 1; line <= text.lines(); line++) {
            int start = text.lineStart(line);
            var read = read(text.flat().substring(start, text.lineEnd(line)), before);
            if (read.isPresent()) {
                NumberedLine numbered = read.get().at(line, start);
                before = numbered.level;
                found.add(numbered);
            }
        }
        return TopLines.over(text, found);
    }

    /** The same so many levels deeper. */
    NumberedLine deeper(int levels) {
        return new NumberedLine(line, level + levels, number, start, titleStart, end, heading);
    }

    /** The same as a heading of the first level. */
    NumberedLine asTop() {
        return new NumberedLine(line, 1, number, start, titleStart, end, true);
    }

    private NumberedLine at(int otherLine, int offset) {
        return new NumberedLine(otherLine, level, number, start + offset, titleStart + offset, end + offset, heading);
    }
}
