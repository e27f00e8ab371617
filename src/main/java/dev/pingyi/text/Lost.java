package dev.pingyi.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much of a text is not there any more in a later one. */
public final class Lost {

    private Lost() {}

    /** In characters; of a section edited in several places all between the first and the last counts. */
    public static int between(List<Section> before, List<Section> after) {
        var later = after.stream().collect(Collectors.toMap(Section::id, Function.identity(), (one, other) -> one));
        return before.stream()
                .mapToInt(section -> {
                    var now = later.get(section.id());
                    return now == null
                            ? section.characters()
                            : between(section.heading(), now.heading()) + between(section.body(), now.body());
                })
                .sum();
    }

    public static int between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return before.length() - head - tail;
    }
}
