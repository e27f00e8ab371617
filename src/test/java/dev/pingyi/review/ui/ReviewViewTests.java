package dev.pingyi.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pingyi.PortalTest;
import dev.pingyi.committee.CommitteeSteps;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportService;
import dev.pingyi.review.ReviewService;
import dev.pingyi.review.ReviewState;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.KeptField;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class ReviewViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    CommitteeSteps steps;

    @Autowired
    ReviewService reviews;

    private TestCounty county;
    private ReportId report;

    @BeforeEach
    void bringAReportToReview() {
        county = fixtures.openCounty();
        report = county.report();
        bringToReview("述职报告\n一、存在的问题\n问题不少。\n二、打算\n继续努力。\n");
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void letsTheOfficerReadWithoutLeaving() {
        open(county.officer());

        assertThat(page()).contains("一、存在的问题", "问题不少。", "修改要求");
        assertThat(page()).doesNotContain("上次的修改要求");
    }

    @Test
    void standsInTheMainLandmarkBelowTheBanner() {
        open(county.officer());

        var layout = find(AppLayout.class).single();
        assertThat(layout.getContent().getElement().getAttribute("role")).isEqualTo("main");
        assertThat(find(Header.class, layout).withClassName("portal-header").all())
                .hasSize(1);
    }

    @Test
    void acceptsAfterACheck() {
        open(county.officer());

        click("审核通过");
        assertThat(dialog()).contains("某镇", "定稿，此后不能再改");
        confirm("审核通过");

        assertThat(page()).contains("某镇的报告已经审核通过", "接下来", "启动评议");
        assertThat(state()).isEqualTo(ReviewState.ACCEPTED);
    }

    @Test
    void doesNotGiveBackWithoutAChange() {
        open(county.officer());

        click("退回修改");

        assertThat(errors()).contains("退回修改至少要写一条修改要求");
        assertThat(row(1).isInvalid()).isTrue();
        assertThat(find(CheckAnswers.class).exists()).isFalse();
    }

    @Test
    void givesBackANumberedListInItsOrder() {
        open(county.officer());
        test(row(1)).setValue("核对党员人数");
        click("添加一条");
        test(row(2)).setValue("问题部分不足三分之一");
        clickLabelled("第2条上移");
        click("添加一条");

        click("退回修改");
        assertThat(dialog()).contains("修改要求1", "问题部分不足三分之一", "修改要求2", "核对党员人数").doesNotContain("修改要求3");
        confirm("退回修改");

        assertThat(page()).contains("报告已经退回某镇修改", "2条修改要求");
        assertThat(county.as(county.officer(), () -> reviews.reviews(report))
                        .getFirst()
                        .requiredChanges())
                .containsExactly("问题部分不足三分之一", "核对党员人数");
    }

    @Test
    void removesARowWithoutLosingTheOthers() {
        open(county.officer());
        test(row(1)).setValue("第一条");
        click("添加一条");
        test(row(2)).setValue("第二条");

        clickLabelled("删除第1条");

        assertThat(row(1).getValue()).isEqualTo("第二条");
        clickLabelled("删除第1条");
        assertThat(row(1).getValue()).isEmpty();
    }

    @Test
    void tellsAStaleTabWhatTheOtherOfficerDecidedAndKeepsTheText() {
        open(county.officer());
        test(row(1)).setValue("核对党员人数");
        click("退回修改");
        county.as(county.officer(), () -> reviews.accept(report));

        confirm("退回修改");

        assertThat(dialog()).contains("第1次审核已由组织部经办人审核通过", "可以复制留用");
        assertThat(row(1).getValue()).isEqualTo("核对党员人数");
        assertThat(state()).isEqualTo(ReviewState.ACCEPTED);
    }

    @Test
    void warnsThatTypedChangesAreNotSentWithAnAcceptance() {
        open(county.officer());
        test(row(1)).setValue("核对党员人数");

        click("审核通过");

        assertThat(dialog()).contains("写好的1条修改要求不会发给对方");
    }

    @Test
    void bringsBackTheRowsOfWhichTheBrowserKeptATextAndForgetsThemOnceTheyAreStored() {
        open(county.officer());
        test(row(1)).setValue("核对党员人数");
        kept(3);
        assertThat(find(TextArea.class).all()).hasSize(3);
        kept(2);
        assertThat(find(TextArea.class).all()).hasSize(3);

        click("退回修改");
        confirm("退回修改");

        assertThat(scripts())
                .anySatisfy(call -> assertThat(call)
                        .contains(
                                "localStorage.removeItem",
                                county.officer().account() + ".reports/" + report + "/review.change1.",
                                "核对党员人数"));
    }

    @Test
    void showsAnswersAndDifferencesOfAResubmission() {
        county.as(county.officer(), () -> reviews.giveBack(report, List.of("写清存在的问题")));
        county.as(county.secretary(), () -> reports.answer(report, 1, "已经补充学习方面的问题"));
        bringToReview("述职报告\n一、存在的问题\n学习不够深入。\n二、打算\n继续努力。\n三、表态\n说到做到。\n");

        open(county.officer());

        assertThat(page())
                .contains("上次的修改要求和答复", "写清存在的问题", "答复：已经补充学习方面的问题")
                .contains("旧：问题不少。", "新：学习不够深入。", "新增", "三、表态")
                .contains("第1次审核（报告第", "已退回");
    }

    @Test
    void showsEverybodyElseTheHistoryWithoutACommand() {
        county.as(county.officer(), () -> reviews.giveBack(report, List.of("写清存在的问题")));

        for (var reader : List.of(county.secretary(), county.members().getLast(), county.head())) {
            open(reader);

            assertThat(page()).contains("已退回", "组织部经办人", "写清存在的问题", "还没有答复");
            assertThat(find(Button.class, find(ReviewView.class).single())
                            .withText("审核通过")
                            .exists())
                    .isFalse();
        }
    }

    @Test
    void tellsTheUnitThatItsReportWaits() {
        open(county.secretary());

        assertThat(page()).contains("第1次审核", "待审核", "等待组织本次述评的上级组织部门审核");
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    /** As the browser says it of the first row. */
    private void kept(int rows) {
        var first = row(1).getChildren().map(KeptField.class::cast).findFirst().orElseThrow();
        first.kept(rows);
    }

    private static List<String> scripts() {
        return UI.getCurrentOrThrow().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .map(call -> call.getExpression() + call.getParameters())
                .toList();
    }

    private void bringToReview(String text) {
        steps.submit(county, report, text);
        steps.pass(county, report);
    }

    private void open(Actor actor) {
        Acting.signIn(actor);
        navigate(ReviewView.class, Map.of(CaseRoute.PARAMETER, report.toString()));
    }

    private ReviewState state() {
        return county.as(county.officer(), () -> reviews.reviews(report))
                .getFirst()
                .state();
    }

    private TextArea row(int number) {
        return find(TextArea.class)
                .withPropertyValue(TextArea::getLabel, "修改要求" + number)
                .single();
    }

    private void click(String words) {
        test(find(Button.class, find(ReviewView.class).single()).withText(words).single())
                .click();
    }

    private void clickLabelled(String label) {
        test(find(Button.class, find(ReviewView.class).single())
                        .withAttribute("aria-label", label)
                        .single())
                .click();
    }

    private void confirm(String words) {
        test(find(Button.class, find(CheckAnswers.class).single())
                        .withText(words)
                        .single())
                .click();
    }

    private String dialog() {
        return find(CheckAnswers.class).single().getElement().getTextRecursively();
    }

    private String errors() {
        return find(ErrorSummary.class, find(ReviewView.class).single())
                .single()
                .getElement()
                .getTextRecursively();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
