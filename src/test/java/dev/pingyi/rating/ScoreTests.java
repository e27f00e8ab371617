package dev.pingyi.rating;

import static dev.pingyi.rating.Samples.marks;
import static dev.pingyi.rating.Samples.scheme;
import static dev.pingyi.rating.Samples.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** Every expected number was worked out by hand. */
class ScoreTests {

    @Test
    void weighsTheClassesAndShowsTheArithmetic() {
        var score = Score.of(scheme(2, "40", "30", "30"), tally(marks(3, 2), marks(2, 2, 1), marks(5)));

        assertThat(score.value()).hasToString("90.00");
        assertThat(score.grade().code()).isEqualTo("good");
        assertThat(score.derivation().lines())
                .containsExactly(
                        "县委常委：好3票×100 ＋ 较好2票×75 ＝ 450，÷5 ＝ 90.00；× 40% ＝ 36.00",
                        "两代表一委员：好2票×100 ＋ 较好2票×75 ＋ 一般1票×50 ＝ 400，÷5 ＝ 80.00；× 30% ＝ 24.00",
                        "党员群众代表：好5票×100 ＝ 500，÷5 ＝ 100.00；× 30% ＝ 30.00",
                        "评议得分：36.00 ＋ 24.00 ＋ 30.00 ＝ 90.00（先准确相加，最后四舍五入，保留2位小数；不了解、弃权不计入）",
                        "建议等次：90.00 ≥ 90，为“好”");
    }

    @Test
    void leavesOutThoseWhoDoNotKnowAndThoseWhoAbstain() {
        // 300 ÷ 4, not ÷ 9.
        var score = Score.of(scheme(2, "100"), tally(marks(2, 0, 2, 0, 3, 2)));

        assertThat(score.value()).hasToString("75.00");
        assertThat(score.grade().code()).isEqualTo("fair");
    }

    @Test
    void roundsHalfUp() {
        // 50 % of 500/5 and of 325/5: 82.5; half even would give 82.
        var score = Score.of(scheme(0, "50", "50"), tally(marks(5), marks(1, 3, 0, 1)));

        assertThat(score.value()).hasToString("83");
    }

    @Test
    void roundsOnceAtTheEndAndSaysSo() {
        // Twice 50 % of 400/6 = 33.333…: 66.67, though the rounded parts add up to 66.66.
        var score = Score.of(scheme(2, "50", "50"), tally(marks(4, 0, 0, 2), marks(4, 0, 0, 2)));

        assertThat(score.value()).hasToString("66.67");
        assertThat(score.derivation().lines())
                .contains("县委常委：好4票×100 ＋ 差2票×0 ＝ 400，÷6 ≈ 66.67；× 50% ≈ 33.33")
                .anySatisfy(line -> assertThat(line).startsWith("评议得分：33.33 ＋ 33.33 ≈ 66.67"));
    }

    @Test
    void addsExactlyWhereEveryPartIsPeriodic() {
        // 30 % of 550/6, 30 % of 500/6, 40 % of 450/6: 27.5 + 25 + 30 = 82.5.
        var score = Score.of(scheme(0, "30", "30", "40"), tally(marks(4, 2), marks(3, 2, 1), marks(2, 2, 2)));

        assertThat(score.value()).hasToString("83");
    }

    @Test
    void proposesByTheRoundedScoreThatIsShown() {
        // 5975 ÷ 67 = 89.179… → 89.18.
        assertThat(Score.of(scheme(2, "100"), tally(marks(59, 1, 0, 7))).grade().code())
                .isEqualTo("fair");
        var justRounded = Score.of(scheme(0, "100"), tally(marks(179, 0, 0, 20)));
        // 17900 ÷ 199 = 89.949… → 90.
        assertThat(justRounded.value()).hasToString("90");
        assertThat(justRounded.grade().code()).isEqualTo("good");
    }

    @Test
    void proposesTheLastGradeForNothing() {
        assertThat(Score.of(scheme(2, "100"), tally(marks(0, 0, 0, 6))).grade().code())
                .isEqualTo("poor");
    }

    @Test
    void neverShowsASmallClassNorTheOneThatWouldRevealIt() {
        // 40 % of 200/3, 30 % of 400/5, 30 % of 600/6: 26.67 + 24 + 30.
        var score = Score.of(scheme(2, "40", "30", "30"), tally(marks(2, 0, 0, 1), marks(2, 2, 1), marks(6)));

        assertThat(score.value()).hasToString("80.67");
        assertThat(score.derivation().lines())
                .containsExactly(
                        "党员群众代表：好6票×100 ＝ 600，÷6 ＝ 100.00；× 30% ＝ 30.00",
                        "县委常委、两代表一委员：有的票类收到的票少于5张，为保护评议人，这几类不单独列出；按权重合计 50.67",
                        "评议得分：30.00 ＋ 50.67 ＝ 80.67（先准确相加，最后四舍五入，保留2位小数；不了解、弃权不计入）",
                        "建议等次：80.67 ≥ 75，为“较好”");
    }

    @Test
    void leavesOutAClassThatWeighsNothing() {
        var score = Score.of(scheme(2, "100", "0"), tally(marks(6), marks(0, 0, 0, 6)));

        assertThat(score.value()).hasToString("100.00");
        assertThat(score.derivation().lines()).noneMatch(line -> line.contains("两代表一委员"));
    }

    @Test
    void doesNotReweightWhenAClassHasNoGradedBallot() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Score.of(scheme(2, "50", "50"), tally(marks(6), marks(0, 0, 0, 0, 6))));
    }

    @Test
    void keepsItsArithmeticThroughTheDatabase() {
        var derivation = Score.of(scheme(2, "40", "30", "30"), tally(marks(2), marks(2, 2, 1), marks(6)))
                .derivation();
        var converter = new ScoreStepsConverter();

        var again = converter.convertToEntityAttribute(converter.convertToDatabaseColumn(derivation));

        assertThat(again).isEqualTo(derivation);
        assertThat(again.lines()).isEqualTo(derivation.lines());
    }
}
