package dev.pingyi.oral;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.Editor;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OralVersionTests {

    private static final Instant BEGIN = Instant.parse("2026-11-24T08:00:00Z");
    private static final AccountId SECRETARY = AccountId.random();

    private final OralVersion oral = new OralVersion(ReportId.random(), secretary(0));

    @Test
    void goesOnInOneRunWithoutKeepingEveryKey() {
        assertThat(oral.write("各位", secretary(0))).isEmpty();
        assertThat(oral.write("各位同志", secretary(9))).isEmpty();
        assertThat(oral.saved().version()).isEqualTo(2);
    }

    @Test
    void keepsTheTextBeforeAnotherPersonGoesOn() {
        oral.write("书记写的", secretary(0));

        var kept = oral.write("组织委员改的", new Editor(AccountId.random(), "组织委员", BEGIN.plusSeconds(60)));

        assertThat(kept).hasValueSatisfying(revision -> {
            assertThat(revision.text()).isEqualTo("书记写的");
            assertThat(revision.info().by()).isEqualTo("镇党委书记");
            assertThat(revision.info().number()).isEqualTo(1);
        });
    }

    @Test
    void keepsTheTextAfterTenMinutesAndBeforeMuchIsDeleted() {
        oral.write("长".repeat(300), secretary(0));

        assertThat(oral.write("长".repeat(301), secretary(11))).isPresent();
        assertThat(oral.write("短", secretary(12)))
                .hasValueSatisfying(
                        revision -> assertThat(revision.info().characters()).isEqualTo(301));
    }

    @Test
    void keepsTheFormerTextWhenItIsReplaced() {
        assertThat(oral.replace("从书面版来的", secretary(0))).isEmpty();
        assertThat(oral.replace("又来一次", secretary(1)))
                .hasValueSatisfying(revision -> assertThat(revision.text()).isEqualTo("从书面版来的"));
        assertThat(oral.text()).isEqualTo("又来一次");
        assertThat(oral.isBase(2)).isTrue();
    }

    @Test
    void countsSetAsideTextsWithoutChangingTheBase() {
        oral.write("书记写的", secretary(0));
        long base = oral.saved().version();

        var mine = oral.setAside("输了的", secretary(1));

        assertThat(mine.info().kind()).isEqualTo(OralRevisionKind.SET_ASIDE);
        assertThat(oral.isBase(base)).isTrue();
        assertThat(oral.conflict(1).theirs()).isEqualTo("书记写的");
    }

    @Test
    void measuresTimeAndPartsOfAText() {
        var length =
                OralLength.of("述职报告\n各位领导。\n一、成效\n" + "做".repeat(209) + "\n（一）细节\n好\n二、问题\n" + "差".repeat(208), 220);

        assertThat(length.characters()).isEqualTo(440);
        assertThat(length.seconds()).isEqualTo(120);
        assertThat(length.parts())
                .containsExactly(
                        new OralLength.Part("述职报告", 9, 2),
                        new OralLength.Part("一、成效", 219, 50),
                        new OralLength.Part("二、问题", 212, 48));
        assertThat(OralLength.of("", 220)).satisfies(empty -> {
            assertThat(empty.seconds()).isZero();
            assertThat(empty.parts()).isEmpty();
        });
    }

    @Test
    void asksForEightToTenMinutes() {
        assertThat(OralBounds.usual(220)).isEqualTo(new OralBounds(1760, 2200));
    }

    private static Editor secretary(int minutes) {
        return new Editor(SECRETARY, "镇党委书记", BEGIN.plus(Duration.ofMinutes(minutes)));
    }
}
