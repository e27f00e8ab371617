package dev.pingyi.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pingyi.round.Fraction.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTests {

    @ParameterizedTest(name = "{0}/{1} {2} of {3} is {4}")
    @CsvSource({
        "1, 2, AT_LEAST, 9, 5",
        "1, 2, MORE_THAN, 9, 5",
        "2, 3, AT_LEAST, 9, 6",
        "2, 3, MORE_THAN, 9, 7",
        "1, 2, AT_LEAST, 12, 6",
        "1, 2, MORE_THAN, 12, 7",
        "2, 3, AT_LEAST, 12, 8",
        "2, 3, MORE_THAN, 12, 9",
        "1, 1, AT_LEAST, 9, 9",
        "1, 2, AT_LEAST, 1, 1",
        "1, 2, MORE_THAN, 1, 1",
    })
    void countsThePeopleNeeded(int numerator, int denominator, Comparator comparator, int base, int needed) {
        var share = new Fraction(numerator, denominator, comparator);

        assertThat(share.needed(base)).isEqualTo(needed);
        assertThat(share.reachedBy(needed, base)).isTrue();
        assertThat(share.reachedBy(needed - 1, base)).isFalse();
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(3, 2, Comparator.AT_LEAST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(1, 0, Comparator.AT_LEAST));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(-1, 2, Comparator.AT_LEAST));
    }
}
