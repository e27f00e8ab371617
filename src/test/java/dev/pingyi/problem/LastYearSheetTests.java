package dev.pingyi.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.Editor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastYearSheetTests {

    private static final Editor SECRETARY =
            new Editor(AccountId.random(), "镇党委书记", Instant.parse("2026-11-24T08:00:00Z"));
    private static final Editor MEMBER = new Editor(AccountId.random(), "组织委员", Instant.parse("2026-11-24T09:00:00Z"));

    private final LastYearSheet sheet = new LastYearSheet(ReportId.random(), List.of(), SECRETARY);

    @Test
    void beginsWithWhatIsStillOpen() {
        var carried = new LastYearSheet(
                ReportId.random(), List.of(new Carried("联系点走访不够", ProblemSource.COMMENT, "任务重")), SECRETARY);

        assertThat(carried.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.problem()).isEqualTo("联系点走访不够");
            assertThat(row.source()).isEqualTo(ProblemSource.COMMENT);
            assertThat(row.origin()).isEqualTo(ProblemOrigin.CARRIED);
            assertThat(row.answer().cause()).isEqualTo("任务重");
            assertThat(row.answered()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "已走访,已见效,CLOSED,'',-,true",
                "已走访,已见效,OPEN,资金未到位,2027-06-30,true",
                "'',已见效,CLOSED,'',-,false",
                "已走访,' ',CLOSED,'',-,false",
                "已走访,已见效,-,'',-,false",
                "已走访,已见效,OPEN,'',2027-06-30,false",
                "已走访,已见效,OPEN,资金未到位,-,false"
            })
    void isAnsweredByMeasureResultAndWhetherItIsClosed(
            String measure,
            String result,
            @Nullable Closing closing,
            String reason,
            @Nullable LocalDate deadline,
            boolean answered) {
        sheet.add(
                ProblemOrigin.UNIT,
                edit("问题", new ProblemAnswer("", measure, result, closing, reason, deadline)),
                SECRETARY);

        assertThat(sheet.rows().getFirst().answered()).isEqualTo(answered);
    }

    @Test
    void leavesTheRowToWhoeverWasFirst() {
        var base = add("问题");
        var first = sheet.change(base.id(), base.version(), edit("问题", measure("书记写的")), SECRETARY);

        var second = sheet.change(base.id(), base.version(), edit("问题", measure("组织委员写的")), MEMBER);

        assertThat(first).isInstanceOf(ProblemSaved.Saved.class);
        assertThat(second).isInstanceOfSatisfying(ProblemSaved.Conflict.class, conflict -> {
            assertThat(conflict.theirs().measure()).isEqualTo("书记写的");
            assertThat(conflict.theirs().changedBy()).isEqualTo("镇党委书记");
        });
        assertThat(sheet.rows().getFirst().measure()).isEqualTo("书记写的");
    }

    @Test
    void isNoConflictWhereBothWroteTheSame() {
        var base = add("问题");
        sheet.change(base.id(), base.version(), edit("问题", measure("同样的话")), SECRETARY);

        assertThat(sheet.change(base.id(), base.version(), edit("问题", measure("同样的话")), MEMBER))
                .isInstanceOf(ProblemSaved.Saved.class);
    }

    @Test
    void saysThatARowIsGone() {
        var base = add("问题");
        sheet.remove(base.id(), base.version(), SECRETARY);

        assertThat(sheet.change(base.id(), base.version(), edit("问题", measure("x")), MEMBER))
                .isInstanceOf(ProblemSaved.Removed.class);
    }

    @Test
    void keepsTheWordsOfWhatCameFromAbove() {
        var asked = sheet.add(ProblemOrigin.ORGANIZER, edit("支部换届不及时", ProblemAnswer.NONE), MEMBER);

        sheet.change(asked.id(), asked.version(), edit("没有问题", measure("已换届")), SECRETARY);

        assertThat(sheet.rows().getFirst().problem()).isEqualTo("支部换届不及时");
        assertThat(sheet.rows().getFirst().measure()).isEqualTo("已换届");
        assertRefused("report.rejected.problem-locked", () -> sheet.remove(asked.id(), 2, SECRETARY));
    }

    @Test
    void doesNotRemoveWhatSomebodyHasChanged() {
        var base = add("问题");
        sheet.change(base.id(), base.version(), edit("问题", measure("已办")), MEMBER);

        assertRefused("report.rejected.problem-changed", () -> sheet.remove(base.id(), base.version(), SECRETARY));
    }

    @Test
    void givesTheOrganizerBackOnlyWhatNobodyHasAnswered() {
        var asked = sheet.add(ProblemOrigin.ORGANIZER, edit("问题", ProblemAnswer.NONE), MEMBER);
        var own = add("本单位的问题");
        assertRefused("report.rejected.problem-not-entered", () -> sheet.withdraw(own.id(), MEMBER));
        sheet.change(asked.id(), asked.version(), edit("问题", measure("已办")), SECRETARY);

        assertRefused("report.rejected.problem-answered", () -> sheet.withdraw(asked.id(), MEMBER));
    }

    @Test
    void movesARowAndStopsAtTheEnds() {
        add("甲");
        var second = add("乙");
        add("丙");

        sheet.move(second.id(), -5, SECRETARY);
        assertThat(problems()).containsExactly("乙", "甲", "丙");
        sheet.move(second.id(), 1, SECRETARY);
        assertThat(problems()).containsExactly("甲", "乙", "丙");
    }

    @Test
    void declaresThatThereWasNone() {
        assertRefused("report.rejected.none-reason", () -> sheet.declareNone(" ", SECRETARY));
        sheet.declareNone("首次参加述职评议", SECRETARY);

        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.declaresNone()).isTrue();
            assertThat(row.answered()).isTrue();
        });
        var shown = LastYear.of(sheet.rows(), LastYear.Writer.NOBODY);
        assertThat(shown.none()).isEqualTo("首次参加述职评议");
        assertThat(shown.rows()).isEmpty();
    }

    @Test
    void forgetsTheDeclarationWhenThereIsAProblemAfterAll() {
        sheet.declareNone("首次参加述职评议", SECRETARY);
        add("问题");

        assertThat(problems()).containsExactly("问题");
        assertRefused("report.rejected.problems-there", () -> sheet.declareNone("没有", SECRETARY));
    }

    @Test
    void wantsADeadlineThatLiesAhead() {
        var base = add("问题");
        var past = new ProblemAnswer("", "", "", Closing.OPEN, "", LocalDate.of(2026, 11, 23));
        var today = new ProblemAnswer("", "", "", Closing.OPEN, "", LocalDate.of(2026, 11, 24));

        assertRefused("report.rejected.deadline-past", () -> sheet.change(base.id(), 1, edit("问题", past), SECRETARY));
        assertThat(sheet.change(base.id(), 1, edit("问题", today), SECRETARY)).isInstanceOf(ProblemSaved.Saved.class);
    }

    @Test
    void savesTheRestOfARowWhoseDeadlineHasPassedMeanwhile() {
        var base = add("问题");
        var due = new ProblemAnswer("", "", "", Closing.OPEN, "", LocalDate.of(2026, 11, 24));
        sheet.change(base.id(), 1, edit("问题", due), SECRETARY);
        var later = new Editor(AccountId.random(), "组织委员", Instant.parse("2026-12-01T08:00:00Z"));

        var reason = new ProblemAnswer("", "", "", Closing.OPEN, "等待验收", LocalDate.of(2026, 11, 24));
        assertThat(sheet.change(base.id(), 2, edit("问题", reason), later)).isInstanceOf(ProblemSaved.Saved.class);
    }

    @Test
    void carriesOverWhatIsNotClosed() {
        var closed = add("已办的");
        add("没答复的");
        sheet.change(closed.id(), 1, edit("已办的", new ProblemAnswer("", "办", "成", Closing.CLOSED, "", null)), SECRETARY);

        assertThat(sheet.open()).extracting(Carried::problem).containsExactly("没答复的");
    }

    @Test
    void takesAHundredAndNoMore() {
        for (int i = 0; i < LastYearSheet.MOST; i++) {
            add("问题" + i);
        }

        assertRefused("report.rejected.too-many-problems", () -> add("再一条"));
    }

    private LastYearRow add(String problem) {
        return sheet.add(ProblemOrigin.UNIT, edit(problem, ProblemAnswer.NONE), SECRETARY);
    }

    private List<String> problems() {
        return sheet.rows().stream().map(LastYearRow::problem).toList();
    }

    private static ProblemEdit edit(String problem, ProblemAnswer answer) {
        return new ProblemEdit(problem, ProblemSource.COMMENT, answer);
    }

    private static ProblemAnswer measure(String measure) {
        return new ProblemAnswer("", measure, "", null, "", null);
    }

    private static void assertRefused(String key, Runnable command) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(command::run)
                .satisfies(rejected -> assertThat(rejected.key()).isEqualTo(key));
    }
}
