package dev.pingyi.rating.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.PortalTest;
import dev.pingyi.ballot.BallotSteps;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.rating.RatingService;
import dev.pingyi.round.Grade;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class ResultViewTests extends SpringBrowserlessTest {

    private static final String MINUTES = "县委常委会纪要〔2026〕12号";

    @Autowired
    Fixtures fixtures;

    @Autowired
    BallotSteps steps;

    @Autowired
    RatingService ratings;

    TestCounty county;
    ReportId report;

    @BeforeEach
    void bringToDecision() {
        county = fixtures.openCounty();
        report = steps.bringToDecision(county);
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void showsTheCountAndTheArithmetic() {
        open(county.officer());

        assertThat(page())
                .contains("发出评议码15个，收回评议票15张", "两代表一委员", "得分计算说明")
                .contains("评议得分：40.00 ＋ 30.00 ＋ 30.00 ＝ 100.00", "建议等次：100.00 ≥ 90，为“好”")
                .contains("待确定等次");
    }

    @Test
    void submitsTheDecidedGradeAfterACheck() {
        open(county.officer());
        minutes(MINUTES);

        click("提交签批");
        assertThat(check()).contains("100.00分", "好", MINUTES, "报部长签批");
        confirm("提交签批");

        assertThat(page()).contains("等次已提交，等待签批", "由组织部部长签批");
    }

    @Test
    void asksForReasonAndMinutesAtTheFields() {
        open(county.officer());
        grade("fair");

        click("提交签批");

        assertThat(errors()).contains("需要写明理由", "没有填写会议纪要编号");
        assertThat(find(CheckAnswers.class).exists()).isFalse();
    }

    @Test
    void isSignedByTheHeadAfterACheck() {
        decide();
        open(county.head());
        assertThat(page()).contains("待签批", "较好", "年度重点任务未完成");

        click("签批");
        assertThat(check()).contains("建议等次", "确定等次", "签批不能撤回");
        confirm("签批");

        assertThat(page()).contains("已签批，等次生效", "述职人现在可以查看结果");
        open(county.secretary());
        assertThat(page()).contains("评定等次：较好", "组织部部长").doesNotContain("退回重议");
    }

    @Test
    void isSentBackForAReasonAndKeepsWhatWasEntered() {
        decide();
        open(county.head());
        click("退回重议");
        assertThat(errors()).contains("退回重议需要写明理由");

        test(find(TextArea.class).single()).setValue("纪要中的理由不充分");
        click("退回重议");
        confirm("退回重议");
        assertThat(page()).contains("已退回重议");

        open(county.officer());
        assertThat(page()).contains("部长退回重议：纪要中的理由不充分");
        assertThat(find(TextField.class).single().getValue()).isEqualTo(MINUTES);
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("年度重点任务未完成");
    }

    @Test
    void showsTheUnitNothingBeforeTheSignature() {
        decide();

        open(county.secretary());

        assertThat(page()).contains("还没有可以查看的结果").doesNotContain("较好", "100.00");
    }

    private void decide() {
        county.as(county.officer(), () -> ratings.decide(report, "fair", "年度重点任务未完成", MINUTES));
    }

    private void open(Actor person) {
        Acting.signIn(person);
        navigate(ResultView.class, Map.of(CaseRoute.PARAMETER, report.toString()));
    }

    private void minutes(String reference) {
        test(find(TextField.class).single()).setValue(reference);
    }

    @SuppressWarnings("unchecked") // the only one on the page
    private void grade(String code) {
        RadioButtonGroup<Grade> grades = find(RadioButtonGroup.class).single();
        grades.setValue(grades.getListDataView()
                .getItems()
                .filter(grade -> grade.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private String check() {
        return find(CheckAnswers.class).single().getElement().getTextRecursively();
    }

    private void confirm(String words) {
        var dialog = find(CheckAnswers.class).single();
        test(find(Button.class, dialog).withText(words).single()).click();
    }

    private void click(String words) {
        var view = find(ResultView.class).single();
        test(find(Button.class, view).withText(words).single()).click();
    }

    private String errors() {
        var view = find(ResultView.class).single();
        return find(ErrorSummary.class, view).single().getElement().getTextRecursively();
    }

    private String page() {
        return find(ResultView.class).single().getElement().getTextRecursively();
    }
}
