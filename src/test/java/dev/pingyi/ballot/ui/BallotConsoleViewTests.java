package dev.pingyi.ballot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import dev.pingyi.PortalTest;
import dev.pingyi.ballot.BallotService;
import dev.pingyi.ballot.BallotSteps;
import dev.pingyi.ballot.Slip;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.CheckAnswers;
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
class BallotConsoleViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    BallotSteps steps;

    @Autowired
    BallotService ballots;

    TestCounty county;
    ReportId report;

    @BeforeEach
    void bringToBallot() {
        county = fixtures.openCounty();
        report = steps.bringToBallot(county);
        Acting.signIn(county.officer());
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void opensAfterACheckAndShowsASlipForEveryCode() {
        open();
        assertThat(page()).contains("县委常委", "5个", "收回不少于8张");

        click("开始评议");
        assertThat(check()).contains("合计", "15个", "只显示这一次");
        confirm("开始评议");

        assertThat(page()).contains("共15个评议码，只显示这一次", "某镇（镇党委书记）述职评议", "票类：党员群众代表");
        assertThat(find(QrCode.class).all()).hasSize(15);
        assertThat(find(ListItem.class).all())
                .anySatisfy(item ->
                        assertThat(item.getElement().getTextRecursively()).containsPattern("[2-9A-Z]{5}-[2-9A-Z]{5}"));
        click("已打印，查看评议情况");
        assertThat(page()).contains("已收 0 / 发出 15").doesNotContain("票类：");
    }

    @Test
    void showsTotalsOnlyWhileItIsOpen() {
        var slips = ballots.open(report);
        slips.stream().limit(3).forEach(slip -> steps.cast(slip, "good"));
        open();

        assertThat(page()).contains("已收 3 / 发出 15", "有效需要8张，还差5张").doesNotContain("县委常委", "两代表一委员", "好");
    }

    @Test
    void replacesUnusedCodesAfterACheck() {
        var slips = ballots.open(report);
        steps.cast(slips.getFirst(), "good");
        open();

        click("重新生成未使用的评议码");
        assertThat(check()).contains("全部作废");
        confirm("重新生成未使用的评议码");

        assertThat(find(QrCode.class).all()).hasSize(14);
        assertThat(page()).doesNotContain(slips.stream().map(Slip::code).toArray(String[]::new));
    }

    @Test
    void closesAfterACheckAndSaysWhoIsNext() {
        ballots.open(report).forEach(slip -> steps.cast(slip, "good"));
        open();

        click("结束评议并计票");
        assertThat(check()).contains("收回评议票", "15张", "立即计票");
        confirm("结束评议并计票");

        assertThat(page()).contains("计票完成，评议有效", "报部长签批", "查看结果");
    }

    @Test
    void saysWhyABallotIsVoidAndPreparesAnother() {
        ballots.open(report).stream().limit(7).forEach(slip -> steps.cast(slip, "good"));
        open();

        click("结束评议并计票");
        assertThat(check()).contains("这次评议无效");
        confirm("结束评议并计票");

        assertThat(page()).contains("这次评议无效", "收回7张，不够有效所需的8张");
        click("准备重新评议");
        assertThat(page()).contains("第1次评议无效", "开始评议");
    }

    @Test
    void saysWhyABallotWithoutGradesInOneClassIsVoid() {
        ballots.open(report)
                .forEach(slip -> steps.cast(slip, slip.classLabel().equals("县委常委") ? BallotService.UNKNOWN : "good"));
        open();

        click("结束评议并计票");
        confirm("结束评议并计票");

        // It does not say which class.
        assertThat(page()).contains("有的票类没有一张等次票").doesNotContain("县委常委");
    }

    @Test
    void warnsBeforeClosedWindowsOfOthers() {
        ballots.open(report).forEach(slip -> steps.cast(slip, "good"));
        open();
        ballots.close(report);

        click("结束评议并计票");
        confirm("结束评议并计票");

        assertThat(check()).contains("没有重复计票");
    }

    private void open() {
        navigate(BallotConsoleView.class, Map.of(CaseRoute.PARAMETER, report.toString()));
    }

    private String check() {
        return find(CheckAnswers.class).single().getElement().getTextRecursively();
    }

    private void confirm(String words) {
        var dialog = find(CheckAnswers.class).single();
        test(find(Button.class, dialog).withText(words).single()).click();
    }

    private void click(String words) {
        var view = find(BallotConsoleView.class).single();
        test(find(Button.class, view).withText(words).single()).click();
    }

    private String page() {
        return find(BallotConsoleView.class).single().getElement().getTextRecursively();
    }
}
