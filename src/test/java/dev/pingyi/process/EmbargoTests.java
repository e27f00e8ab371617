package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import dev.pingyi.PortalTest;
import dev.pingyi.casework.CaseProgress;
import dev.pingyi.casework.CaseService;
import dev.pingyi.casework.PastStep;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportFilter;
import dev.pingyi.report.ReportState;
import dev.pingyi.report.ReportStep;
import dev.pingyi.report.ReportSummary;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the organizer weighs before the rating is signed shows to nobody else, not even in the way a page changes. */
@PortalTest
@ViewPackages(packages = "dev.pingyi")
class EmbargoTests extends SpringBrowserlessTest {

    private static final String SENT_BACK = "case.outcome.sent-back";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Walk walk;

    @Autowired
    CaseService cases;

    TestCounty county;

    @BeforeEach
    void openCounty() {
        county = fixtures.openCounty();
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void showsTheUnitOnePageFromTheCountToTheSignature() {
        var report = walk.to(county, ReportStep.DECISION);
        var readers = List.of(
                county.secretary(),
                county.organizationMember(),
                county.members().getLast());
        var counted = readers.stream().map(reader -> everything(reader, report)).toList();

        county.as(county.officer(), () -> walk.ratings.decide(report, "good", "", Walk.MINUTES));
        assertThat(readers).extracting(reader -> everything(reader, report)).isEqualTo(counted);
        county.as(county.head(), () -> walk.ratings.sendBack(report, "请核对会议纪要文号"));
        assertThat(readers).extracting(reader -> everything(reader, report)).isEqualTo(counted);
        county.as(county.officer(), () -> walk.ratings.decide(report, "good", "", Walk.MINUTES));
        assertThat(readers).extracting(reader -> everything(reader, report)).isEqualTo(counted);

        county.as(county.head(), () -> walk.ratings.sign(report));
        assertThat(readers)
                .allSatisfy(reader -> assertThat(page(reader, report))
                        .contains("已签批", "未签批，退回重新评定", "等次已评定")
                        .doesNotContain("请核对会议纪要文号"));
    }

    @Test
    void tellsTheOrganizerEachStepAtOnce() {
        var report = walk.to(county, ReportStep.SIGN_OFF);
        county.as(county.head(), () -> walk.ratings.sendBack(report, "请核对会议纪要文号"));

        assertThat(List.of(county.officer(), county.head()))
                .allSatisfy(reader -> assertThat(page(reader, report))
                        .contains("未签批，退回重新评定", "请核对会议纪要文号", "等次已评定", "评议中")
                        .doesNotContain("待签批"));
    }

    /** Every reader at every state, against the table: what may not be known yet is in no entry. */
    @Test
    void tellsEveryReaderInEveryStateWhatTheTableSays() {
        var steps = List.of(ReportStep.values());
        for (var step : steps) {
            int ended = steps.indexOf(step);
            int told = Math.min(ended, steps.indexOf(ReportStep.DECISION));
            var here = fixtures.openCounty();
            var report = walk.to(here, step);

            assertThat(outcomes(here, here.officer(), report)).hasSize(ended);
            assertThat(here.everyRole().subList(0, 3))
                    .allSatisfy(reader -> assertThat(outcomes(here, reader, report))
                            .hasSize(told)
                            .doesNotContain("case.outcome.decided", SENT_BACK, "case.outcome.signed"));
            assertThat(progress(here, here.secretary(), report).now())
                    .singleElement()
                    .satisfies(standing -> assertThat(standing.step())
                            .isEqualTo(step == ReportStep.SIGN_OFF ? ReportStep.DECISION : step));
        }
    }

    @Test
    void findsAReportUnderTheStateThatItsReaderSees() {
        var report = walk.to(county, ReportStep.SIGN_OFF);

        assertThat(found(county.secretary(), ReportState.AWAITING_SIGNATURE)).isEmpty();
        assertThat(found(county.secretary(), ReportState.IN_APPRAISAL)).containsExactly(report);
        assertThat(found(county.officer(), ReportState.AWAITING_SIGNATURE)).containsExactly(report);
        assertThat(found(county.officer(), ReportState.IN_APPRAISAL)).isEmpty();
    }

    /** Page with header and badge, and the row of the list with what it is sorted by. */
    private String everything(Actor reader, ReportId report) {
        return page(reader, report) + county.as(reader, () -> walk.reports.reports());
    }

    private String page(Actor reader, ReportId report) {
        Acting.signIn(reader);
        UI.getCurrent().navigate("reports");
        UI.getCurrent().navigate("reports/" + report + "/progress");
        var outermost =
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
        var page = text(outermost.getElement());
        assertThat(page).contains("办理过程");
        return page;
    }

    private List<ReportId> found(Actor reader, ReportState state) {
        var filter = new ReportFilter(county.round(), "", Set.of(state));
        return county.as(reader, () -> {
            var found = walk.reports.reports(filter, null, 10).stream()
                    .map(ReportSummary::id)
                    .toList();
            assertThat(walk.reports.count(filter)).isEqualTo(found.size());
            return found;
        });
    }

    private List<String> outcomes(TestCounty here, Actor reader, ReportId report) {
        return progress(here, reader, report).past().stream()
                .map(PastStep::outcome)
                .toList();
    }

    private CaseProgress progress(TestCounty here, Actor reader, ReportId report) {
        return here.as(reader, () -> cases.progress(ReportStep.key(report)));
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(EmbargoTests::text).collect(Collectors.joining());
    }
}
