package dev.pingyi.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.round.Counting;
import dev.pingyi.round.Edition;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.Template;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = RoundView.class)
class TemplateViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    RoundService rounds;

    TestCounty county;

    @BeforeEach
    void opensARound() {
        county = fixtures.openCounty();
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void previewsEachChangeAtOnce() {
        open(county.officer());
        assertThat(preview()).contains("存在问题及原因分析", "不少于全文的1/3", "须写明：原因", "一般不超过3000字", "不超过4000字", "标点算字数");

        type(row(2), TextField.class, "标题", "问题和根源");
        assertThat(preview()).contains("问题和根源").doesNotContain("存在问题及原因分析");

        test(find(IntegerField.class, row(2))
                        .withPropertyValue(HasLabel::getLabel, "书面版最少字数")
                        .single())
                .setValue(1334);
        assertThat(preview()).contains("不少于1334字");

        type(row(2), TextField.class, "须写明", "原因、根源，表现");
        assertThat(preview()).contains("须写明：原因、根源、表现");

        test(checkbox("含标点")).click();
        assertThat(preview()).contains("标点不算字数");
        assertThat(page()).contains("计11个字");
    }

    @Test
    void previewsTheOralVersionToo() {
        open(county.officer());

        edition().setValue(Edition.ORAL);

        assertThat(preview()).contains("一般不超过1500字，不超过2000字").doesNotContain("3000");
    }

    @Test
    void addsRemovesAndMovesSections() {
        open(county.officer());

        click("增加一个部分");
        assertThat(find(SectionRow.class).all()).hasSize(5);
        assertThat(preview()).contains("未命名的部分");
        type(row(4), TextField.class, "标题", "创新做法");
        test(find(Button.class, row(4)).withText("上移").single()).click();
        assertThat(row(3).section().heading()).isEqualTo("创新做法");

        test(find(Button.class, row(0)).withText("删除").single()).click();
        assertThat(preview()).doesNotContain("上年度述职评议问题整改落实情况");
        assertThat(page()).contains("已删除“上年度述职评议问题整改落实情况”。");
        click("放回去");
        assertThat(row(0).section().heading()).isEqualTo("上年度述职评议问题整改落实情况");
        assertThat(find(SectionRow.class).all()).hasSize(5);
    }

    @Test
    void savesANewVersionAfterACheckThatSaysWhatWillHappen() {
        open(county.officer());
        type(row(3), TextArea.class, "写什么", "写明目标、责任人和时限。");
        test(checkbox("含标题")).click();

        click("保存模板");
        assertThat(check().getElement().getTextRecursively())
                .contains("第1版改为第2版", "“下一步工作打算”的写作要求有修改", "标题不算字数", "已开始的1份报告仍用原来的版本");
        confirm("按县委要求");

        assertThat(page()).contains("已保存为第2版。", "第2版", "按县委要求", "组织部经办人");
        assertThat(newest().version()).isEqualTo(2);
        assertThat(newest().counting()).isEqualTo(new Counting(true, false));
        assertThat(newest().sections().get(3).guidance()).isEqualTo("写明目标、责任人和时限。");
    }

    @Test
    void asksForANoteAndKeepsTheDialog() {
        open(county.officer());
        test(checkbox("含标题")).click();
        click("保存模板");

        confirm(" ");

        assertThat(check().getElement().getTextRecursively()).contains("“修改说明”应有1至500个字");
        assertThat(newest().version()).isEqualTo(1);
    }

    @Test
    void leadsToEveryFieldThatIsWrong() {
        open(county.officer());
        type(row(0), TextField.class, "标题", "");
        share(row(1)).setValue(choice(row(1), "按百分比"));
        click("保存模板");
        assertThat(errors()).contains("“占全文百分比”应填写1至100的整数");

        test(find(IntegerField.class, row(1))
                        .withPropertyValue(HasLabel::getLabel, "占全文百分比")
                        .single())
                .setValue(70);
        click("保存模板");

        assertThat(errors()).contains("第1个部分的“标题”", "合计103.3％");
        assertThat(find(TextField.class, row(0))
                        .withPropertyValue(HasLabel::getLabel, "标题")
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(find(CheckAnswers.class).exists()).isFalse();
        assertThat(newest().version()).isEqualTo(1);
    }

    @Test
    void keepsWhatWasTypedWhenAnotherOfficerWasQuicker() {
        open(county.officer());
        type(row(3), TextField.class, "标题", "今后打算");
        rounds.changeTemplate(county.round(), 1, other(), "另一位先保存");

        click("保存模板");
        confirm("改名");
        assertThat(check().getElement().getTextRecursively()).contains("模板已经有了第2版", "没有保存");
        test(find(Button.class, check()).withText("取消").single()).click();

        assertThat(row(3).section().heading()).isEqualTo("今后打算");
        assertThat(page()).contains("他人已保存第2版", "另一位先保存");
        assertThat(newest()).isEqualTo(other().as(2));

        click("在第2版基础上保存我的内容");
        click("保存模板");
        assertThat(check().getElement().getTextRecursively()).contains("第2版改为第3版", "“下一步工作打算”改名为“今后打算”", "标点不算字数");
        confirm("改名");
        assertThat(newest().version()).isEqualTo(3);
        assertThat(newest().sections()).extracting(TemplateSection::heading).endsWith("今后打算");
    }

    @Test
    void showsAnOldVersionAndWhatItChanged() {
        county.as(county.officer(), () -> rounds.changeTemplate(county.round(), 1, other(), "标点不计"));
        open(county.secretary());

        click("查看第2版");

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("与第1版相比", "字数怎样算由“标点算字数，标题算字数”改为“标点不算字数，标题算字数”", "存在问题及原因分析");
    }

    @Test
    void isReadByTheHeadAndTheUnitsAndChangedByNone() {
        for (var reader :
                new Actor[] {county.head(), county.secretary(), county.members().getLast()}) {
            open(reader);

            assertThat(page()).contains("存在问题及原因分析", "不少于全文的1/3", "最初的模板");
            assertThat(find(TemplateForm.class).exists()).isFalse();
            assertThat(find(Button.class).withText("保存模板").exists()).isFalse();
        }
    }

    @Test
    void asksBeforeUnsavedChangesAreLeft() {
        open(county.officer());
        type(row(3), TextField.class, "标题", "今后打算");

        UI.getCurrent().navigate(RoundView.class);

        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(row(3).section().heading()).isEqualTo("今后打算");
    }

    @Test
    void isReachedFromTheRound() {
        Acting.signIn(county.officer());
        navigate(RoundView.class);
        assertThat(find(RouterLink.class).withText("编辑报告模板").exists()).isTrue();
        assertThat(page()).contains("须写明：原因", "不少于全文的1/3", "一般不超过1500字，不超过2000字", "标点算字数，标题算字数");

        Acting.signIn(county.secretary());
        navigate(RoundView.class);
        assertThat(find(RouterLink.class).withText("查看报告模板").exists()).isTrue();
    }

    private static Template other() {
        var first = TestRounds.template();
        return new Template(1, first.sections(), new Counting(false, true), first.written(), first.oral());
    }

    private void open(Actor actor) {
        Acting.signIn(actor);
        navigate(TemplateView.class, Map.of("round", county.round().toString()));
    }

    private SectionRow row(int index) {
        return find(SectionRow.class).all().get(index);
    }

    private <F extends Component & HasValue<?, String> & HasLabel> void type(
            Component inside, Class<F> kind, String label, String text) {
        find(kind, inside).withPropertyValue(HasLabel::getLabel, label).single().setValue(text);
    }

    @SuppressWarnings("unchecked") // of the share
    private Select<Object> share(SectionRow row) {
        return find(Select.class, row)
                .withPropertyValue(Select<?>::getLabel, "篇幅占比")
                .single();
    }

    private Object choice(SectionRow row, String words) {
        var select = share(row);
        return select.getListDataView()
                .getItems()
                .filter(item -> select.getItemLabelGenerator().apply(item).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Checkbox checkbox(String label) {
        return find(Checkbox.class).withPropertyValue(Checkbox::getLabel, label).single();
    }

    @SuppressWarnings("unchecked") // the only one on the page
    private RadioButtonGroup<Edition> edition() {
        return find(RadioButtonGroup.class).single();
    }

    private CheckAnswers check() {
        return find(CheckAnswers.class).single();
    }

    private void confirm(String note) {
        var check = check();
        find(TextField.class, check).single().setValue(note);
        test(find(Button.class, check).withText("保存模板").single()).click();
    }

    private Template newest() {
        return county.as(county.officer(), () -> rounds.template(county.round()));
    }

    private void click(String words) {
        test(find(Button.class, view()).withText(words).all().getFirst()).click();
    }

    private String preview() {
        return find(TemplatePreview.class).single().getElement().getTextRecursively();
    }

    private String errors() {
        return find(ErrorSummary.class, view()).single().getElement().getTextRecursively();
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
