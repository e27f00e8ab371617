package dev.pingyi.report;

import static dev.pingyi.report.ReportState.ARCHIVED;
import static dev.pingyi.report.ReportState.AWAITING_SIGNATURE;
import static dev.pingyi.report.ReportState.DRAFT;
import static dev.pingyi.report.ReportState.FINAL;
import static dev.pingyi.report.ReportState.IN_APPRAISAL;
import static dev.pingyi.report.ReportState.IN_DISCUSSION;
import static dev.pingyi.report.ReportState.IN_REVIEW;
import static dev.pingyi.report.ReportState.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.Scope;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.round.Purpose;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.testing.TestRounds;
import dev.pingyi.text.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTests {

    private static final Instant NOW = Instant.parse("2026-11-22T02:42:00Z");
    private static final Editor SECRETARY = new Editor(AccountId.random(), "镇党委书记", NOW);

    /** What can be done, where it may be done, and the state it leads to (null: it stays). */
    record Verb(String name, Set<ReportState> allowed, Consumer<Report> act, String refusal) {}

    private static final List<Verb> VERBS = List.of(
            new Verb(
                    "edit",
                    EnumSet.of(DRAFT, RETURNED),
                    report -> report.edit(SECRETARY),
                    "report.rejected.not-editable"),
            new Verb(
                    "adopt",
                    EnumSet.of(DRAFT, RETURNED),
                    report -> report.adopt(TestRounds.template().as(2), SECRETARY),
                    "report.rejected.not-editable"),
            new Verb(
                    "answer",
                    EnumSet.of(RETURNED),
                    report -> report.answer(1, "已改", SECRETARY),
                    "report.rejected.not-editable"),
            new Verb(
                    "submit",
                    EnumSet.of(DRAFT),
                    report -> report.submit(1, stamp()),
                    "report.rejected.already-submitted"),
            new Verb(
                    "reopen",
                    EnumSet.of(IN_DISCUSSION, IN_REVIEW),
                    report -> report.reopen(RequiredChange.ORGANIZER, List.of("补数据"), NOW),
                    "report.rejected.step"),
            new Verb(
                    "sendToReview",
                    EnumSet.of(IN_DISCUSSION),
                    report -> report.sendToReview(NOW),
                    "report.rejected.step"),
            new Verb("freeze", EnumSet.of(IN_REVIEW), report -> report.freeze(NOW), "report.rejected.step"),
            new Verb(
                    "beginAppraisal",
                    EnumSet.of(FINAL, IN_APPRAISAL),
                    report -> report.beginAppraisal(NOW),
                    "report.rejected.step"),
            new Verb(
                    "awaitSignature",
                    EnumSet.of(IN_APPRAISAL, AWAITING_SIGNATURE),
                    Report::awaitSignature,
                    "report.rejected.step"),
            new Verb("reopenDecision", EnumSet.of(AWAITING_SIGNATURE), Report::reopenDecision, "report.rejected.step"),
            new Verb("archive", EnumSet.of(AWAITING_SIGNATURE), report -> report.archive(NOW), "report.rejected.step"));

    static Stream<Arguments> everyVerbInEveryState() {
        var cases = new ArrayList<Arguments>();
        for (Verb verb : VERBS) {
            for (ReportState state : ReportState.values()) {
                cases.add(Arguments.of(verb.name(), state, verb));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyVerbInEveryState")
    void doesWhatItsStateAllowsAndRefusesTheRest(String name, ReportState state, Verb verb) {
        var report = in(state);

        if (verb.allowed().contains(state)) {
            verb.act().accept(report);
        } else if (!(name.equals("submit") && state == RETURNED) && !(name.equals("answer") && state == DRAFT)) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> verb.act().accept(report))
                    .satisfies(refused -> {
                        assertThat(refused.key()).isEqualTo(verb.refusal());
                        assertThat(refused.arguments()).containsExactly(ReportStates.word(told(verb, state)));
                    });
            assertThat(report.state()).isEqualTo(state);
        }
    }

    /** A refusal that the unit reads does not say that its grade is decided. */
    private static ReportState told(Verb verb, ReportState state) {
        return state == AWAITING_SIGNATURE && !verb.refusal().equals("report.rejected.step") ? IN_APPRAISAL : state;
    }

    @Test
    void publishesWhoSubmittedWhat() {
        var report = in(DRAFT);

        report.submit(7, stamp());

        assertThat(report.happened()).endsWith(new ReportSubmitted(report.id(), 7, stamp()));
        assertThat(details(report).submittedRevision()).isEqualTo(7);
    }

    @Test
    void isNotSubmittedWithoutText() {
        var report = empty();

        assertRefused("report.rejected.empty", () -> report.submit(1, stamp()));
    }

    @Test
    void isNotSubmittedAgainBeforeEveryChangeIsAnswered() {
        var report = in(IN_DISCUSSION);
        report.reopen(RequiredChange.COMMITTEE, List.of("补数据", "写原因"), NOW);
        report.answer(2, "已写", SECRETARY);
        report.answer(1, "  ", SECRETARY);

        assertRefused("report.rejected.unanswered", () -> report.submit(2, stamp()));
        report.answer(1, "已补", SECRETARY);

        report.submit(2, stamp());
        assertThat(details(report).submittedRevision()).isEqualTo(2);
    }

    @Test
    void asksOnlyForTheAnswersOfTheLatestReturn() {
        var report = in(RETURNED);
        report.answer(1, "已补", SECRETARY);
        report.submit(2, stamp());
        report.reopen(RequiredChange.COMMITTEE, List.of("再短些"), NOW);

        assertThat(details(report).latestChanges())
                .containsExactly(new RequiredChange(2, 1, RequiredChange.COMMITTEE, "再短些", ""));
        report.answer(1, "已压缩", SECRETARY);
        report.submit(3, stamp());
        assertThat(details(report).submittedRevision()).isEqualTo(3);
    }

    @Test
    void isNotReturnedWithoutAReason() {
        var report = in(IN_REVIEW);

        assertRefused("report.rejected.no-reason", () -> report.reopen(RequiredChange.ORGANIZER, List.of(), NOW));
    }

    @Test
    void refusesAnAnswerToNothing() {
        assertRefused("report.rejected.unknown-change", () -> in(RETURNED).answer(9, "已改", SECRETARY));
    }

    @Test
    void freezesTheRevisionThatWasSubmitted() {
        var report = in(IN_REVIEW);

        report.freeze(NOW);

        assertThat(report.details(false, List.of(), report.subject().organizer())
                        .frozenRevision())
                .isEqualTo(1);
    }

    @Test
    void showsTheOrganizerNothingBeforeReviewAndNothingNewerAfterIt() {
        var report = in(IN_DISCUSSION);
        assertThat(report.shown(false)).isEqualTo(new Shown.Nothing());

        report.sendToReview(NOW);
        report.reopen(RequiredChange.ORGANIZER, List.of("补数据"), NOW);
        report.answer(1, "已补", SECRETARY);
        report.submit(2, stamp());

        assertThat(report.shown(false)).isEqualTo(new Shown.Revision(1));
        assertThat(report.shown(true)).isEqualTo(new Shown.Revision(2));
    }

    @Test
    void keepsWhatTheCommitteeAskedAndUnsentAnswersInTheUnit() {
        var report = in(IN_DISCUSSION);
        report.reopen(RequiredChange.COMMITTEE, List.of("家丑"), NOW);
        report.answer(1, "已改", SECRETARY);
        report.submit(2, stamp());
        report.sendToReview(NOW);
        report.reopen(RequiredChange.ORGANIZER, List.of("补数据"), NOW);
        report.answer(1, "正在补", SECRETARY);

        assertThat(report.details(false, List.of(), report.subject().organizer())
                        .requiredChanges())
                .containsExactly(new RequiredChange(2, 1, RequiredChange.ORGANIZER, "补数据", ""));
        assertThat(details(report).requiredChanges()).hasSize(2);
    }

    @Test
    void movesSectionsAndStopsAtTheEnds() {
        var report = empty();
        var draft = report.edit(SECRETARY);
        var second = draft.sections().get(1).id();

        draft.move(second, -1);
        draft.move(second, -1);
        assertThat(headings(report)).containsExactly("二、乙", "一、甲", "三、丙");
        draft.move(second, 5);
        assertThat(headings(report)).containsExactly("一、甲", "三、丙", "二、乙");
    }

    @Test
    void addsASectionWithTheLevelOfItsNumber() {
        var report = empty();
        var draft = report.edit(SECRETARY);

        var added = draft.add(draft.sections().getFirst().id(), 1, "（一）丁", "正文");

        assertThat(added.level()).isEqualTo(2);
        assertThat(headings(report)).containsExactly("一、甲", "（一）丁", "二、乙", "三、丙");
    }

    @Test
    void doesNotRemoveASectionThatChangedMeanwhile() {
        var report = empty();
        var draft = report.edit(SECRETARY);
        var section = draft.sections().getFirst();
        draft.rewrite(0, "一、甲", "刚写的");

        assertRefused("report.rejected.section-changed", () -> draft.remove(section.id(), section.version()));
        draft.remove(section.id(), section.version() + 1);
        assertRefused("report.rejected.section-removed", () -> draft.remove(section.id(), 1));

        assertThat(headings(report)).containsExactly("二、乙", "三、丙");
    }

    private static ReportDetails details(Report report) {
        return report.details(true, List.of(), report.subject().organizer());
    }

    private static List<String> headings(Report report) {
        return report.draft().stream().map(Section::heading).toList();
    }

    private static Stamp stamp() {
        return new Stamp(SECRETARY.title(), NOW);
    }

    private static Report empty() {
        var unit = OrganizationId.random();
        var county = new Scope("/").child(OrganizationId.random());
        var subject = new Subject(
                ReportId.random(),
                RoundId.random(),
                unit,
                county.child(unit),
                "某镇",
                SECRETARY.title(),
                OrganizationId.random(),
                county);
        var template = TestRounds.template(Stream.of("甲", "乙", "丙")
                .map(heading -> TestRounds.section(heading, "", Purpose.OTHER, null))
                .toArray(TemplateSection[]::new));
        return new Report(subject, SECRETARY, template);
    }

    /** A report brought to a state by its own verbs. */
    private static Report in(ReportState state) {
        var report = empty();
        report.edit(SECRETARY).rewrite(0, "一、甲", "正文");
        if (state == DRAFT) {
            return report;
        }
        report.submit(1, stamp());
        if (state == RETURNED) {
            report.reopen(RequiredChange.ORGANIZER, List.of("补数据"), NOW);
        }
        List<Runnable> way = List.of(
                () -> report.sendToReview(NOW),
                () -> report.freeze(NOW),
                () -> report.beginAppraisal(NOW),
                () -> report.awaitSignature(),
                () -> report.archive(NOW));
        int steps = switch (state) {
            case DRAFT, RETURNED, IN_DISCUSSION -> 0;
            case IN_REVIEW -> 1;
            case FINAL -> 2;
            case IN_APPRAISAL -> 3;
            case AWAITING_SIGNATURE -> 4;
            case ARCHIVED -> 5;
        };
        way.subList(0, steps).forEach(Runnable::run);
        assertThat(report.state()).isEqualTo(state);
        return report;
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
