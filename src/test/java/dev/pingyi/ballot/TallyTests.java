package dev.pingyi.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.round.AppraiserClass;
import dev.pingyi.round.Fraction;
import dev.pingyi.round.Grade;
import dev.pingyi.round.RatingScheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TallyTests {

    /** k = 5; A, B, C and D weigh 25 % each, Z nothing. */
    private static final RatingScheme SCHEME = new RatingScheme(
            "五类",
            List.of(new Grade("good", "好", BigDecimal.valueOf(100), BigDecimal.ZERO)),
            Stream.of("A", "B", "C", "D", "Z")
                    .map(code -> new AppraiserClass(code, code, BigDecimal.valueOf("Z".equals(code) ? 0 : 25), 40))
                    .toList(),
            Fraction.MORE_THAN_HALF,
            2,
            5);

    @Test
    void showsEveryClassThatIsLargeEnough() {
        assertThat(tally(5, 30, 12).heldBack(SCHEME)).isEmpty();
    }

    @Test
    void neverHoldsBackOneClassAloneBecauseTheScoreWouldRevealIt() {
        assertThat(tally(3, 30, 12).heldBack(SCHEME)).containsExactlyInAnyOrder("A", "C");
    }

    @Test
    void holdsBackAsManyAsAreNeededToHideTogether() {
        assertThat(tally(1, 2, 12, 30).heldBack(SCHEME)).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void holdsBackTwoSmallClassesThatAreEnoughTogether() {
        assertThat(tally(3, 4, 30).heldBack(SCHEME)).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void holdsBackAllWhereNothingIsLargeEnough() {
        assertThat(tally(1, 2).heldBack(SCHEME)).containsExactlyInAnyOrder("A", "B");
        assertThat(tally(4).heldBack(SCHEME)).containsExactly("A");
    }

    @Test
    void doesNotHideASmallClassBehindOneThatWeighsNothing() {
        var small = new Tally.ClassTally("A", 40, 3, Map.of("good", 3), 0, 0);
        var weightless = new Tally.ClassTally("Z", 40, 4, Map.of("good", 4), 0, 0);
        var large = new Tally.ClassTally("B", 40, 30, Map.of("good", 30), 0, 0);

        assertThat(new Tally(120, 37, List.of(small, large, weightless)).heldBack(SCHEME))
                .containsExactlyInAnyOrder("A", "B", "Z");
    }

    @Test
    void publishesTotalsButNoFigureOfAHeldBackClass() {
        var published = tally(3, 30, 12).published(SCHEME);

        assertThat(published.received()).isEqualTo(45);
        assertThat(published.classes()).extracting(Tally.ClassTally::code).containsExactly("B");
    }

    private static Tally tally(int... received) {
        var classes = new ArrayList<Tally.ClassTally>();
        for (int i = 0; i < received.length; i++) {
            var code = String.valueOf((char) ('A' + i));
            classes.add(new Tally.ClassTally(code, 40, received[i], Map.of("good", received[i]), 0, 0));
        }
        return new Tally(40 * received.length, Arrays.stream(received).sum(), classes);
    }
}
