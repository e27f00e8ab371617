package dev.pingyi.checker;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The figures that may be the whole of a list of parts, and the one that is meant where none fits. */
final class Wholes {

    /** 四十万元任务, 三个方面: no whole of what follows. */
    private static final Pattern NO_WHOLE = Pattern.compile("^(?:的)?(?:任务|目标|计划|指标|方面|环节|层面|大类|类别|维度|原因|特点)");

    private Wholes() {}

    /** What stands in front and may be the whole. */
    static List<Frame> of(PartList parts, List<Frame> front) {
        return front.stream()
                .filter(frame -> frame.comparable(parts.list().getFirst())
                        && !frame.has(Cue.THAN)
                        && !(frame.has(Cue.UP, Cue.DOWN) && !frame.has(Cue.TO, Cue.DOWN_TO))
                        && !NO_WHOLE.matcher(frame.tail()).find())
                .toList()
                .reversed();
    }

    static @Nullable Frame expected(Text text, PartList parts, List<Frame> wholes) {
        if (wholes.isEmpty()) {
            return null;
        }
        int own = parts.list().getFirst().bracket();
        List<Frame> open = wholes.stream()
                .filter(frame -> frame.bracket() < 0 || frame.bracket() == own)
                .toList();
        if (open.isEmpty()) {
            return null;
        }
        if (parts.opener() == PartList.Opener.DIRECT) {
            Frame near = open.getFirst();
            String between = text.flat().substring(near.end(), Math.max(near.end(), parts.from()));
            boolean each = text.flat()
                    .substring(parts.from(), parts.list().getFirst().start())
                    .contains("分别");
            return (each ? Sums.near(near, parts.list()) : between.length() <= 10) ? near : null;
        }
        String head = Labels.head(parts.list().getFirst().figure().label());
        return open.stream()
                .filter(frame -> head.length() == 2 && frame.figure().label().endsWith(head))
                .findFirst()
                .orElse(open.getFirst());
    }
}
