package dev.pingyi.ballot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.PortalTest;
import dev.pingyi.ballot.BallotService;
import dev.pingyi.ballot.BallotSteps;
import dev.pingyi.ballot.Slip;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@PortalTest
@ViewPackages(classes = BallotView.class)
@WithAnonymousUser
class BallotViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    BallotSteps steps;

    @Autowired
    BallotService ballots;

    TestCounty county;
    ReportId report;
    List<Slip> slips;

    @BeforeEach
    void openABox() {
        county = fixtures.openCounty();
        report = steps.bringToBallot(county);
        slips = county.as(county.officer(), () -> ballots.open(report));
    }

    @Test
    void leadsFromTheCodeToAReceiptThatDoesNotSayWhatWasChosen() {
        navigate(BallotView.class);
        enter(slips.getFirst().code());
        assertThat(page())
                .contains("某镇", "镇党委书记", "县委常委")
                .doesNotContain(slips.getFirst().code());

        choose("较好");
        click("下一步：核对");
        assertThat(page()).contains("您选择的是", "较好", "不能修改");
        click("提交");

        assertThat(page())
                .contains("已收到一张有效提交")
                .doesNotContain("较好", "某镇", slips.getFirst().code());
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void offersEveryGradeAndTheTwoThatDoNotCount() {
        navigate(BallotView.class);
        enter(slips.getFirst().code());

        assertThat(choices().getListDataView().getItems().map(Choice::label))
                .containsExactly("好", "较好", "一般", "差", "不了解（不计入得分）", "弃权（不作评价，不计入得分）");
        assertThat(choices().isEmpty()).isTrue();
    }

    @Test
    void takesTheCodeOfAScannedSlip() {
        var view = navigate(BallotView.class);

        view.enter(slips.getFirst().code());

        assertThat(choices().getLabel()).isEqualTo("请选择一个等次");
    }

    @Test
    void letsAChoiceBeChangedBeforeItIsCast() {
        navigate(BallotView.class);
        enter(slips.getFirst().code());
        choose("差");
        click("下一步：核对");

        click("返回修改");

        assertThat(choices().getValue().label()).isEqualTo("差");
        assertThat(received()).isZero();
    }

    @Test
    void asksForACodeAndAChoiceInWords() {
        navigate(BallotView.class);
        click("开始评议");
        assertThat(errors()).contains("请输入评议条上的评议码");

        enter("22222-22222");
        assertThat(errors()).contains("没有找到这个评议码");

        enter(slips.getFirst().code());
        click("下一步：核对");
        assertThat(errors()).contains("还没有选择等次");
    }

    @Test
    void tellsThatACodeIsUsedAndDropsTheSecondChoice() {
        navigate(BallotView.class);
        enter(slips.getFirst().code());
        choose("好");
        click("下一步：核对");
        // Meanwhile, in another window.
        steps.cast(slips.getFirst(), "poor");

        click("提交");

        assertThat(errors()).contains("已经提交过一次");
        assertThat(page()).doesNotContain("您选择的是").contains("开始评议");
        assertThat(received()).isEqualTo(1);

        enter(slips.getFirst().code());
        assertThat(errors()).contains("已经提交过一次");
    }

    @Test
    void tellsThatTheBallotIsClosed() {
        slips.forEach(slip -> steps.cast(slip, "good"));
        county.as(county.officer(), () -> ballots.close(report));
        navigate(BallotView.class);

        enter(slips.getFirst().code());

        assertThat(errors()).contains("评议已经结束");
    }

    private int received() {
        return county.as(county.officer(), () -> ballots.box(report))
                .orElseThrow()
                .received();
    }

    private void enter(String code) {
        test(find(TextField.class).single()).setValue(code);
        click("开始评议");
    }

    @SuppressWarnings("unchecked") // the only one on the page
    private RadioButtonGroup<Choice> choices() {
        return find(RadioButtonGroup.class).single();
    }

    private void choose(String label) {
        choices()
                .setValue(choices()
                        .getListDataView()
                        .getItems()
                        .filter(choice -> choice.label().equals(label))
                        .findFirst()
                        .orElseThrow());
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private String errors() {
        return find(ErrorSummary.class).single().getElement().getTextRecursively();
    }

    private String page() {
        return find(BallotView.class).single().getElement().getTextRecursively();
    }
}
