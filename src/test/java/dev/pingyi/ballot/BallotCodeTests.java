package dev.pingyi.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotCodeTests {

    @Test
    void isPrintedInTwoGroupsWithoutCharactersThatLookAlike() {
        for (int i = 0; i < 200; i++) {
            assertThat(BallotCode.random().grouped())
                    .matches("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}")
                    .doesNotContain("0", "1", "I", "O");
        }
    }

    @Test
    void isNeverDrawnTwice() {
        var drawn = new HashSet<BallotCode>();
        for (int i = 0; i < 5_000; i++) {
            assertThat(drawn.add(BallotCode.random())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABCDE-FGH23",
                "abcdefgh23",
                " abcde fgh23 ",
                "ABCDE—FGH23",
                "ＡＢＣＤＥ－ＦＧＨ２３",
                "ａｂｃｄｅ　ｆｇｈ２３",
                "A B C D E F G H 2 3"
            })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(BallotCode.read(typed)).contains(new BallotCode("ABCDEFGH23"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ABCDE",
                "ABCDE-FGH234",
                "ABCDE-FGH20",
                "ABCDE-FGHI2",
                "评议码评议码评议码一",
                "ABCDE'FGH2",
                "ABCDEFGH2③",
                "ABCDEFGH²3"
            })
    void isNotReadFromAnythingElse(String typed) {
        assertThat(BallotCode.read(typed)).isEmpty();
    }

    @Test
    void keepsItsDigestSoThatSlipsInPeoplesHandsStayGood() {
        assertThat(new BallotCode("ABCDEFGH23").digest())
                .hasSize(32)
                .isEqualTo(new BallotCode("ABCDEFGH23").digest())
                .isNotEqualTo(new BallotCode("ABCDEFGH24").digest());
    }

    @Test
    void neverPrintsItselfIntoALog() {
        assertThat(new BallotCode("ABCDEFGH23")).hasToString("BallotCode");
        assertThat(new Slip("县委常委", "ABCDE-FGH23").toString()).doesNotContain("ABCDE");
    }
}
