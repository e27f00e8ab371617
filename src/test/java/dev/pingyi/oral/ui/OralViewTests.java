package dev.pingyi.oral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.oral.OralService;
import dev.pingyi.report.ReportService;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class OralViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    OralService orals;

    TestCounty county;
    ReportId id;

    @BeforeEach
    void opensARound() {
        county = fixtures.openCounty();
        id = county.report();
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void savesWhatIsTypedAndEstimatesHowLongItTakes() {
        open(county.secretary());

        type("一、成效\n" + "做".repeat(436));

        assertThat(page())
                .contains("已保存")
                .contains("共440字（含标点和标题），估计用时2分0秒")
                .contains("按每分钟220字估算")
                .contains("要求不超过1,500字 · 符合要求")
                .contains("一、成效：440字，占 100%");
        assertThat(stored()).startsWith("一、成效");
    }

    @Test
    void beginsFromTheWrittenVersionAtOnceWhereThereIsNothingYet() {
        write("已逐条整改。");
        open(county.organizationMember());

        click("从书面版生成");

        assertThat(find(CheckAnswers.class).all()).isEmpty();
        assertThat(find(TextArea.class).single().getValue()).contains("已逐条整改。");
    }

    @Test
    void beginsAnewOnlyAfterAskingAndBringsTheOldTextBack() {
        write("已逐条整改。");
        open(county.secretary());
        type("自己写的现场版");

        click("从书面版生成");
        assertThat(stored()).isEqualTo("自己写的现场版");
        confirm("重新生成");
        assertThat(stored()).contains("已逐条整改。");

        find(OralRevisionsPanel.class).single().setOpened(true);
        assertThat(page()).contains("第1份 · 修改前");
        click("恢复这一份");
        confirm("恢复这一份");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("自己写的现场版");
    }

    @Test
    void showsBothTextsWhenAnotherPersonWroteToo() {
        open(county.secretary());
        save(county.organizationMember(), "组织委员写的");

        type("书记写的");
        assertThat(page()).contains("组织委员刚才也修改了现场版").contains("您的已存为第1份旧稿");
        assertThat(stored()).isEqualTo("组织委员写的");
        click("从书面版生成");
        assertThat(errors()).contains("有冲突没有处理");

        click("保留我的");
        assertThat(stored()).isEqualTo("书记写的");
    }

    @Test
    void goesOnFromTheirsWhereThatIsChosen() {
        open(county.secretary());
        save(county.organizationMember(), "组织委员写的");
        type("书记写的");

        click("采用对方的");
        type("组织委员写的，书记再改");

        assertThat(stored()).isEqualTo("组织委员写的，书记再改");
    }

    @Test
    void keepsTheTextToBeCopiedWhenTheReportWasSubmittedMeanwhile() {
        write("正文");
        open(county.organizationMember());
        county.as(county.secretary(), () -> reports.submit(id, Fixtures.AS_IT_STANDS));

        type("还在写");

        assertThat(errors()).contains("不能再修改");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("还在写");
        assertThat(find(TextArea.class).single().isReadOnly()).isTrue();
    }

    @Test
    void showsACommitteeMemberTheTextToReadAndTheOfficerThatThereIsNoneYet() {
        save(county.secretary(), "各位领导，同志们");

        open(county.members().getLast());
        assertThat(page()).contains("各位领导，同志们");
        assertThat(find(TextArea.class).all()).isEmpty();

        open(county.officer());
        assertThat(page()).contains("还没有现场版").doesNotContain("各位领导");
    }

    private void open(Actor actor) {
        Acting.signIn(actor);
        navigate(OralView.class, Map.of(CaseRoute.PARAMETER, id.toString()));
    }

    private void write(String body) {
        county.as(county.secretary(), () -> {
            var section = reports.report(id).sections().getFirst();
            reports.saveSection(id, section.id(), section.version(), section.heading(), body);
        });
    }

    private void save(Actor actor, String text) {
        county.as(actor, () -> orals.save(id, 0, text));
    }

    private String stored() {
        return county.as(county.secretary(), () -> orals.oral(id)).text();
    }

    private void type(String text) {
        test(find(TextArea.class).single()).setValue(text);
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private void confirm(String button) {
        test(find(Button.class)
                        .from(find(CheckAnswers.class).single())
                        .withText(button)
                        .single())
                .click();
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
                : element.getChildren().map(OralViewTests::text).collect(Collectors.joining(" "));
    }
}
