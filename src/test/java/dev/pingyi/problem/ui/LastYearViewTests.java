package dev.pingyi.problem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.problem.Closing;
import dev.pingyi.problem.LastYear;
import dev.pingyi.problem.LastYearRow;
import dev.pingyi.problem.LastYearService;
import dev.pingyi.problem.ProblemAnswer;
import dev.pingyi.problem.ProblemEdit;
import dev.pingyi.problem.ProblemSource;
import dev.pingyi.report.ReportService;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class LastYearViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    LastYearService lastYear;

    TestCounty county;
    ReportId id;

    @BeforeEach
    void opensTheFirstRound() {
        county = fixtures.county();
        county.openRoundOnly(TestRounds.plan(county.township()));
        id = county.report();
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void saysInTheFirstYearWhyItIsEmptyAndWhatToDo() {
        open(county.organizationMember());

        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(page()).contains("还没有上年度问题").contains("逐条添加，或者从文件导入");
    }

    @Test
    void addsAProblemAndCountsItAsAnsweredOnceEverythingIsSaid() {
        open(county.organizationMember());
        area("新问题", "走访不够");
        click("添加问题");
        assertThat(page()).contains("第1条").contains("待答复").contains("已答复 0 / 共1条");

        area("采取的措施", "每月两次");
        area("取得的成效", "走访46户");
        assertThat(page()).contains("已保存").contains("已答复 0 / 共1条");
        choose(Closing.CLOSED);

        assertThat(page()).contains("已答复 1 / 共1条").doesNotContain("待答复");
        assertThat(stored().rows().getFirst().answer())
                .isEqualTo(new ProblemAnswer("", "每月两次", "走访46户", Closing.CLOSED, "", null));
    }

    @Test
    void asksForReasonAndDeadlineOnlyWhereItIsNotClosed() {
        add(county.secretary(), "走访不够", new ProblemAnswer("", "办", "成", null, "", null));
        open(county.secretary());
        assertThat(find(TextField.class).withLabel("未销号的原因").all()).isEmpty();

        choose(Closing.OPEN);
        assertThat(page()).contains("待答复");
        test(find(TextField.class).withLabel("未销号的原因").single()).setValue("资金未到位");
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2099, 12, 31));

        assertThat(page()).contains("已答复 1 / 共1条");
        assertThat(stored().rows().getFirst().answer().reason()).isEqualTo("资金未到位");
    }

    @Test
    void saysWhyADeadlineOfThePastIsNotStored() {
        add(county.secretary(), "走访不够", new ProblemAnswer("", "办", "成", Closing.OPEN, "原因", null));
        open(county.secretary());

        test(find(DatePicker.class).single()).setValue(LocalDate.of(2020, 1, 1));

        assertThat(errors()).contains("新的整改时限已经过去");
        assertThat(stored().rows().getFirst().answer().deadline()).isNull();
    }

    @Test
    void letsWhoeverComesSecondChoose() {
        var row = add(county.secretary(), "走访不够", ProblemAnswer.NONE);
        open(county.secretary());
        change(county.organizationMember(), row, "组织委员写的");

        area("采取的措施", "书记写的");
        assertThat(page()).contains("组织委员刚才也修改了这一条").contains("组织委员写的");
        assertThat(stored().rows().getFirst().measure()).isEqualTo("组织委员写的");
        click("添加问题");
        assertThat(errors()).contains("有冲突没有处理");

        click("保留我的");
        assertThat(stored().rows().getFirst().measure()).isEqualTo("书记写的");
        assertThat(page()).doesNotContain("刚才也修改了");
    }

    @Test
    void takesTheOthersAnswerWhereThatIsChosen() {
        var row = add(county.secretary(), "走访不够", ProblemAnswer.NONE);
        open(county.secretary());
        change(county.organizationMember(), row, "组织委员写的");
        area("采取的措施", "书记写的");

        click("采用对方的");

        assertThat(find(TextArea.class).withLabel("采取的措施").single().getValue()).isEqualTo("组织委员写的");
        area("取得的成效", "走访46户");
        assertThat(stored().rows().getFirst().result()).isEqualTo("走访46户");
    }

    @Test
    void keepsWhatWasTypedIntoARowThatIsGone() {
        var row = add(county.secretary(), "走访不够", ProblemAnswer.NONE);
        open(county.secretary());
        county.as(county.organizationMember(), () -> lastYear.remove(id, row.id(), row.version()));

        area("采取的措施", "书记写的");
        assertThat(page()).contains("已被别人删除");
        click("重新添加到末尾");

        assertThat(stored().rows().getFirst().measure()).isEqualTo("书记写的");
    }

    @Test
    void removesARowOnlyAfterAskingAndNeverOneFromAbove() {
        add(county.secretary(), "本单位的", ProblemAnswer.NONE);
        county.as(county.officer(), () -> lastYear.enter(id, "组织部的", ProblemSource.COMMENT));
        open(county.secretary());
        assertThat(find(Button.class).withAttribute("aria-label", "删除第2条").all())
                .isEmpty();
        assertThat(find(TextArea.class).withLabel("问题").atIndex(2).isReadOnly()).isTrue();

        test(find(Button.class).withAttribute("aria-label", "删除第1条").single()).click();
        assertThat(stored().rows()).hasSize(2);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(stored().rows()).extracting(LastYearRow::problem).containsExactly("组织部的");
    }

    @Test
    void movesARow() {
        add(county.secretary(), "甲", ProblemAnswer.NONE);
        add(county.secretary(), "乙", ProblemAnswer.NONE);
        open(county.secretary());

        test(find(Button.class).withAttribute("aria-label", "下移第1条").single()).click();

        assertThat(stored().rows()).extracting(LastYearRow::problem).containsExactly("乙", "甲");
    }

    @Test
    void declaresThatNothingWasPointedOut() {
        open(county.secretary());
        click("说明没有指出问题");
        assertThat(errors()).contains("还没有写理由");

        test(find(TextField.class).withLabel("理由（一句话）").single()).setValue("首次参加述职评议");
        click("说明没有指出问题");

        assertThat(page()).contains("上年度没有指出问题").contains("首次参加述职评议");
        assertThat(stored().none()).isEqualTo("首次参加述职评议");
    }

    @Test
    void showsWhatAFileHoldsBeforeItIsStored() {
        open(county.secretary());

        upload("清单.csv", "备注\n问题,来源,责任人\n走访不够,点评,某人\n换届不及时,督查,某人\n".getBytes(StandardCharsets.UTF_8));
        assertThat(page()).contains("可以导入2条，没有读入1行").contains("“责任人”没有对应的栏目").contains("第1行“备注”：在表头之前");
        assertThat(stored().rows()).isEmpty();

        var rows = find(CheckboxGroup.class).single();
        @SuppressWarnings("unchecked")
        CheckboxGroup<Object> typed = rows;
        typed.deselect(typed.getSelectedItems().iterator().next());
        click("导入所选");

        assertThat(stored().rows()).hasSize(1);
        assertThat(page()).contains("已导入1条").contains("没有勾选1条，没有读入1行");
    }

    @Test
    void saysWhyAFileIsRefused() {
        open(county.secretary());

        upload("图.txt", new byte[] {1, 0, 2});

        assertThat(errors()).contains("不是文本文件");
        assertThat(stored().rows()).isEmpty();
    }

    @Test
    void keepsAnAnswerToBeCopiedWhenTheReportWasSubmittedMeanwhile() {
        county.as(county.secretary(), () -> {
            var section = reports.report(id).sections().getFirst();
            reports.saveSection(id, section.id(), section.version(), section.heading(), "正文");
        });
        add(county.secretary(), "走访不够", new ProblemAnswer("", "办", "成", Closing.CLOSED, "", null));
        open(county.organizationMember());
        county.as(county.secretary(), () -> reports.submit(id, Fixtures.AS_IT_STANDS));

        area("采取的措施", "还在写");

        assertThat(errors()).contains("不能再修改");
        var measure = find(TextArea.class).withLabel("采取的措施").single();
        assertThat(measure.getValue()).isEqualTo("还在写");
        assertThat(measure.isReadOnly()).isTrue();
    }

    @Test
    void letsTheOfficerEnterAndWithdraw() {
        open(county.officer());
        area("新问题", "支部换届不及时");
        click("填写问题");
        assertThat(page()).contains("支部换届不及时").contains("组织部填写");

        click("撤回第1条");

        assertThat(stored().rows()).isEmpty();
    }

    @Test
    void showsACommitteeMemberTheAnswersToRead() {
        add(county.secretary(), "走访不够", new ProblemAnswer("任务重", "每月两次", "走访46户", Closing.CLOSED, "", null));

        open(county.members().getLast());

        assertThat(page())
                .contains("走访不够")
                .contains("任务重")
                .contains("走访46户")
                .contains("已销号")
                .contains("已答复 1 / 共1条");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void showsTheHeadNothingBeforeTheReportWasSent() {
        add(county.secretary(), "只给自己人看的", ProblemAnswer.NONE);

        open(county.head());

        assertThat(page()).doesNotContain("只给自己人看的").contains("还没有可以查看的上年度问题");
    }

    @Test
    void standsInTheReportThatIsRead() {
        add(county.secretary(), "走访不够", new ProblemAnswer("", "每月两次", "走访46户", Closing.CLOSED, "", null));

        Acting.signIn(county.members().getLast());
        UI.getCurrent().navigate("reports/" + id + "/text");

        assertThat(page()).contains("上年度问题整改情况表").contains("走访46户");
        assertThat(page().indexOf("走访46户")).isLessThan(page().lastIndexOf("二、履职情况及主要成效"));
    }

    private void open(Actor actor) {
        Acting.signIn(actor);
        navigate(LastYearView.class, Map.of(CaseRoute.PARAMETER, id.toString()));
    }

    private LastYearRow add(Actor actor, String problem, ProblemAnswer answer) {
        return county.as(actor, () -> lastYear.add(id, new ProblemEdit(problem, ProblemSource.COMMENT, answer)));
    }

    private void change(Actor actor, LastYearRow row, String measure) {
        var answer = new ProblemAnswer("", measure, "", null, "", null);
        county.as(
                actor,
                () -> lastYear.change(
                        id, row.id(), row.version(), new ProblemEdit(row.problem(), row.source(), answer)));
    }

    private LastYear stored() {
        return county.as(county.secretary(), () -> lastYear.lastYear(id));
    }

    private void area(String label, String text) {
        test(find(TextArea.class).withLabel(label).single()).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private void choose(Closing closing) {
        RadioButtonGroup<Closing> group = find(RadioButtonGroup.class).single();
        test(group).selectItem(closing.word());
    }

    private void upload(String name, byte[] content) {
        test(find(Upload.class).single()).upload(name, "text/plain", content);
        roundTrip();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String errors() {
        return find(ErrorSummary.class).all().stream()
                .filter(Component::isVisible)
                .map(summary -> text(summary.getElement()))
                .reduce("", String::concat);
    }

    private String page() {
        return text(getCurrentView().getElement());
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(LastYearViewTests::text).collect(Collectors.joining(" "));
    }
}
