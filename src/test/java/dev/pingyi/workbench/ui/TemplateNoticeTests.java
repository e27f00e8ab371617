package dev.pingyi.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dev.pingyi.PortalTest;
import dev.pingyi.report.DraftService;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.report.ReportService;
import dev.pingyi.round.Counting;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.Template;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class TemplateNoticeTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    RoundService rounds;

    @Autowired
    ReportService reports;

    @Autowired
    DraftService drafts;

    TestCounty county;

    @BeforeEach
    void opensARound() {
        county = fixtures.openCounty();
        Acting.signIn(county.secretary());
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void saysNothingWhereTheReportHasTheNewest() {
        assertThat(notice().isVisible()).isFalse();
    }

    @Test
    void adoptsTheNewTemplateAfterACheck() {
        county.as(county.officer(), () -> rounds.changeTemplate(county.round(), 1, newer(), "标点不计"));
        var notice = notice();
        UI.getCurrent().add(notice);
        assertThat(notice.getElement().getTextRecursively()).contains("模板有新的第2版，这份报告按第1版起草。", "组织部经办人：标点不计");

        test(find(Button.class, notice).withText("采用新模板").single()).click();
        var check = find(CheckAnswers.class).single();
        assertThat(check.getElement().getTextRecursively()).contains("第1版", "第2版", "已写的文字一字不动");
        assertThat(report().templateVersion()).isEqualTo(1);
        test(find(Button.class, check).withText("采用新模板").single()).click();

        assertThat(report().templateVersion()).isEqualTo(2);
        assertThat(notice().isVisible()).isFalse();
    }

    @Test
    void saysNothingOnceTheReportIsSubmitted() {
        var first = report().sections().getFirst();
        reports.saveSection(county.report(), first.id(), first.version(), first.heading(), "写完了。");
        county.as(county.officer(), () -> rounds.changeTemplate(county.round(), 1, newer(), "标点不计"));
        assertThat(notice().isVisible()).isTrue();

        reports.submit(county.report(), Fixtures.AS_IT_STANDS);

        assertThat(notice().isVisible()).isFalse();
    }

    private TemplateNotice notice() {
        return new TemplateNotice(
                report(),
                rounds.templates(county.round()),
                new ErrorSummary(),
                () -> drafts.adoptTemplate(county.report()));
    }

    private ReportDetails report() {
        return reports.report(county.report());
    }

    private static Template newer() {
        var first = TestRounds.template();
        return new Template(1, first.sections(), new Counting(false, true), first.written(), first.oral());
    }
}
