package dev.pingyi.rating;

import dev.pingyi.ballot.Tally;
import dev.pingyi.ballot.Tally.ClassTally;
import dev.pingyi.round.AppraiserClass;
import dev.pingyi.round.Fraction;
import dev.pingyi.round.Grade;
import dev.pingyi.round.RatingScheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Schemes and counts for the tests of the arithmetic. */
final class Samples {

    private static final List<String> LABELS = List.of("县委常委", "两代表一委员", "党员群众代表");

    private Samples() {}

    /** 好/较好/一般/差 = 100/75/50/0, from 90/75/60/0; k = 5; classes A, B, C with these weights. */
    static RatingScheme scheme(int decimals, String... weights) {
        var classes = new ArrayList<AppraiserClass>();
        for (int i = 0; i < weights.length; i++) {
            classes.add(new AppraiserClass(code(i), LABELS.get(i), new BigDecimal(weights[i]), 40));
        }
        return new RatingScheme(
                "四等次",
                List.of(
                        grade("good", "好", 100, 90),
                        grade("fair", "较好", 75, 75),
                        grade("average", "一般", 50, 60),
                        grade("poor", "差", 0, 0)),
                classes,
                Fraction.MORE_THAN_HALF,
                decimals,
                5);
    }

    static Grade grade(String code, String label, int points, int from) {
        return new Grade(code, label, BigDecimal.valueOf(points), BigDecimal.valueOf(from));
    }

    /** @param marks 好, 较好, 一般, 差, 不了解, 弃权 of one class; what is left out is 0 */
    static int[] marks(int... marks) {
        return Arrays.copyOf(marks, 6);
    }

    static Tally tally(int[]... classes) {
        var tallies = new ArrayList<ClassTally>();
        for (int i = 0; i < classes.length; i++) {
            var count = classes[i];
            var marks = new LinkedHashMap<String, Integer>();
            marks.put("good", count[0]);
            marks.put("fair", count[1]);
            marks.put("average", count[2]);
            marks.put("poor", count[3]);
            int received = Arrays.stream(count).sum();
            tallies.add(new ClassTally(code(i), 40, received, marks, count[4], count[5]));
        }
        int received = tallies.stream().mapToInt(ClassTally::received).sum();
        return new Tally(40 * classes.length, received, tallies);
    }

    private static String code(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
