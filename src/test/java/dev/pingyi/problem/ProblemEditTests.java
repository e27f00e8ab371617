package dev.pingyi.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProblemEditTests {

    private static final ProblemEdit BASE = edit("走访", "", "", null);

    @Test
    void keepsWhatTwoPeopleWroteInDifferentFields() {
        assertThat(ProblemEdit.merged(BASE, edit("走访", "每月一次", "", null), edit("走访", "", "走访46户", Closing.CLOSED)))
                .contains(edit("走访", "每月一次", "走访46户", Closing.CLOSED));
    }

    @Test
    void takesWhatBothWroteAlike() {
        var both = edit("走访", "每月一次", "", Closing.CLOSED);

        assertThat(ProblemEdit.merged(BASE, both, both)).contains(both);
    }

    @Test
    void disputesAFieldThatBothWroteDifferently() {
        assertThat(ProblemEdit.merged(BASE, edit("走访", "每月一次", "", null), edit("走访", "每季度一次", "", null)))
                .isEmpty();
        assertThat(ProblemEdit.merged(BASE, edit("走访", "", "", Closing.CLOSED), edit("走访", "", "", Closing.OPEN)))
                .isEmpty();
    }

    @Test
    void forgetsADeadlineThatOneTookBack() {
        var until = new ProblemEdit(
                "走访",
                ProblemSource.COMMENT,
                new ProblemAnswer("", "", "", Closing.OPEN, "没有完成", LocalDate.of(2027, 3, 1)));
        var without =
                new ProblemEdit("走访", ProblemSource.COMMENT, new ProblemAnswer("", "", "", Closing.OPEN, "没有完成", null));

        assertThat(ProblemEdit.merged(until, without, until)).contains(without);
    }

    private static ProblemEdit edit(String problem, String measure, String result, @Nullable Closing closing) {
        return new ProblemEdit(
                problem, ProblemSource.COMMENT, new ProblemAnswer("", measure, result, closing, "", null));
    }
}
