package dev.pingyi.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.round.DecisionRule;
import dev.pingyi.round.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionCountTests {

    private static final DecisionRule HALVES = new DecisionRule(Fraction.AT_LEAST_HALF, Fraction.MORE_THAN_HALF, true);

    @ParameterizedTest(name = "{0} due, quorum {1} {2}: {3} present")
    @CsvSource({
        "9, 1/2, AT_LEAST, 5",
        "9, 1/2, MORE_THAN, 5",
        "9, 2/3, AT_LEAST, 6",
        "9, 2/3, MORE_THAN, 7",
        "12, 1/2, AT_LEAST, 6",
        "12, 1/2, MORE_THAN, 7",
        "12, 2/3, AT_LEAST, 8",
        "12, 2/3, MORE_THAN, 9",
        "1, 1/2, AT_LEAST, 1"
    })
    void needsTheShareOfThoseDueToBePresent(int due, String share, Fraction.Comparator comparator, int needed) {
        var parts = share.split("/", 2);
        var quorum = new Fraction(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), comparator);
        var rule = new DecisionRule(quorum, Fraction.MORE_THAN_HALF, false);

        assertThat(new DecisionCount(due, needed, 0, 0, 0).by(rule).quorumNeeded())
                .isEqualTo(needed);
        assertThat(new DecisionCount(due, needed, 0, 0, 0).by(rule).quorum()).isTrue();
        assertThat(new DecisionCount(due, needed - 1, 0, 0, 0).by(rule).quorum())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9})
    void needsFiveOfNineWhateverTheAttendance(int present) {
        assertThat(new DecisionCount(9, present, 5, present - 5, 0).by(HALVES).passed())
                .isTrue();
        assertThat(new DecisionCount(9, present, 4, present - 4, 0).by(HALVES).passed())
                .isFalse();
        assertThat(new DecisionCount(9, present, 4, 0, present - 4).by(HALVES).yesNeeded())
                .isEqualTo(5);
    }

    @Test
    void needsSevenOfTwelve() {
        assertThat(new DecisionCount(12, 12, 6, 6, 0).by(HALVES).passed()).isFalse();
        assertThat(new DecisionCount(12, 7, 7, 0, 0).by(HALVES).passed()).isTrue();
    }

    @Test
    void passesNothingWithoutQuorum() {
        var rule = new DecisionRule(new Fraction(2, 3, Fraction.Comparator.AT_LEAST), Fraction.MORE_THAN_HALF, true);

        assertThat(new DecisionCount(9, 5, 5, 0, 0).by(rule).passed()).isFalse();
    }

    @Test
    void keepsApartWhoDidNotVote() {
        assertThat(new DecisionCount(9, 7, 4, 2, 1).by(HALVES).withoutVote()).isEqualTo(2);
    }
}
