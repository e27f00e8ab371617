package dev.pingyi.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTests {

    private static final int K = 5;

    @Test
    void showsEveryClassThatIsLargeEnough() {
        assertThat(tally(5, 30, 12).heldBack(K)).isEmpty();
    }

    @Test
    void neverHoldsBackOneClassAloneBecauseTheScoreWouldRevealIt() {
        assertThat(tally(3, 30, 12).heldBack(K)).containsExactlyInAnyOrder("A", "C");
    }

    @Test
    void holdsBackAsManyAsAreNeededToHideTogether() {
        assertThat(tally(1, 2, 12, 30).heldBack(K)).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void holdsBackTwoSmallClassesThatAreEnoughTogether() {
        assertThat(tally(3, 4, 30).heldBack(K)).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void holdsBackAllWhereNothingIsLargeEnough() {
        assertThat(tally(1, 2).heldBack(K)).containsExactlyInAnyOrder("A", "B");
        assertThat(tally(4).heldBack(K)).containsExactly("A");
    }

    @Test
    void publishesTotalsButNoFigureOfAHeldBackClass() {
        var published = tally(3, 30, 12).published(K);

        assertThat(published.received()).isEqualTo(45);
        assertThat(published.classes()).extracting(Tally.ClassTally::code).containsExactly("B");
    }

    private static Tally tally(int... received) {
        var classes = new java.util.ArrayList<Tally.ClassTally>();
        for (int i = 0; i < received.length; i++) {
            var code = String.valueOf((char) ('A' + i));
            classes.add(new Tally.ClassTally(code, 40, received[i], Map.of("good", received[i]), 0, 0));
        }
        return new Tally(40 * received.length, Arrays.stream(received).sum(), classes);
    }
}
