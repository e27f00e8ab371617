package dev.pingyi.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dev.pingyi.PortalTest;
import dev.pingyi.findings.CheckedFinding;
import dev.pingyi.findings.ui.FindingPanel;
import dev.pingyi.importing.ui.MappingPage;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.ReportState;
import dev.pingyi.report.RequiredChange;
import dev.pingyi.round.Demands;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Confirmation;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class ReportTextViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

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
    void savesWhatIsTyped() {
        open(county.secretary());

        type(0, "已全部整改。");

        assertThat(page()).contains("已保存");
        assertThat(stored().sections().getFirst().body()).isEqualTo("已全部整改。");
    }

    @Test
    void importsTheSeedReportAndSaysWhatItMadeOfIt() throws IOException {
        open(county.organizationMember());
        type(0, "写了一半的内容");

        upload("seed-report.txt", Files.readAllBytes(Path.of("seeds/seed-report.txt")));
        click("全部保持原样");
        click("导入");

        assertThat(page())
                .contains("按 UTF-8 编码读取，识别出15节，共3,236字")
                .contains("原来的文字没有丢，保留为第1稿")
                .contains("标题“、创新为民服务新机制。”缺少序号");
        assertThat(find(SectionPart.class).all()).hasSize(15);
    }

    @Test
    void storesNothingBeforeTheMappingIsConfirmed() throws IOException {
        open(county.organizationMember());
        type(0, "写了一半的内容");

        upload("seed-report.txt", Files.readAllBytes(Path.of("seeds/seed-report.txt")));

        assertThat(find(MappingPage.class).all()).hasSize(1);
        assertThat(page()).contains("按 UTF-8 读取").contains("现在还没有写入草稿").contains("缺少序号");
        assertThat(stored().sections().getFirst().body()).isEqualTo("写了一半的内容");

        click("取消");
        assertThat(find(MappingPage.class).all()).isEmpty();
        open(county.organizationMember());
        edit(0);
        assertThat(body(0).getValue()).isEqualTo("写了一半的内容");
    }

    @Test
    void putsWhatWasReadIntoTheSectionsOfTheTemplate() {
        open(county.organizationMember());

        upload("去年.txt", "一、存在的主要问题\n学习不深。\n二、今后打算\n多学。".getBytes(StandardCharsets.UTF_8));
        assertThat(page()).contains("导入后4节").contains("未对应0处").contains("三、存在的主要问题");
        click("导入");

        assertThat(stored().sections())
                .extracting(Section::heading, Section::body)
                .containsExactly(
                        tuple("一、上年度述职评议问题整改落实情况", ""),
                        tuple("二、履职情况及主要成效", ""),
                        tuple("三、存在的主要问题", "学习不深。"),
                        tuple("四、今后打算", "多学。"));
    }

    @Test
    void readsTextFromTheClipboardWithItsTable() {
        open(county.secretary());
        toImport();

        test(find(TextArea.class).withCaption("从 WPS 或 Word 复制的文字").single()).setValue("一、履职情况\n支部\t党员\n农村\t612");
        click("读取粘贴的文字");
        click("导入");

        assertThat(stored().sections().get(1).body()).isEqualTo("| 支部 | 党员 |\n| 农村 | 612 |");
    }

    @Test
    void keepsTheFileOnThePageWhenTheReportWasSubmittedMeanwhile() {
        open(county.organizationMember());
        saveAs(county.secretary(), 0, "书记写的");
        upload("去年.txt", "一、存在的主要问题\n学习不深。".getBytes(StandardCharsets.UTF_8));
        Acting.as(county.secretary(), () -> reports.submit(id, Fixtures.AS_IT_STANDS));

        click("导入");

        assertThat(errors()).contains("待讨论").contains("没有存入");
        assertThat(find(MappingPage.class).all()).hasSize(1);
    }

    @Test
    void saysWhyAFileIsRefusedAndKeepsTheDraft() {
        open(county.secretary());
        type(0, "写了一半的内容");

        upload("a.txt", new byte[] {1, 0, 2});

        assertThat(errors()).contains("不是文本文件").contains("草稿不变");
        assertThat(stored().sections().getFirst().body()).isEqualTo("写了一半的内容");
    }

    @Test
    void refusesAHugeFileWithoutImportingIt() {
        open(county.secretary());

        upload("huge.txt", new byte[30 * 1024 * 1024]);

        assertThat(errors()).contains("huge.txt").contains("2.0 MB");
        assertThat(stored().sections()).hasSize(4);
    }

    @Test
    void showsBothTextsWhenAnotherPersonWroteTheSameSection() {
        open(county.secretary());
        edit(0);
        saveAs(county.organizationMember(), 0, "组织委员写的");

        type(0, "书记写的");

        assertThat(find(ConflictPanel.class).all()).hasSize(1);
        assertThat(page()).contains("组织委员刚才也修改了这一节").contains("组织委员写的").contains("书记写的");
        assertThat(stored().sections().getFirst().body()).isEqualTo("组织委员写的");

        click("保留我的");
        assertThat(stored().sections().getFirst().body()).isEqualTo("书记写的");
        assertThat(find(ConflictPanel.class).all()).isEmpty();
    }

    @Test
    void showsTheNewestTextWhenSomebodyBeginsToWrite() {
        open(county.secretary());
        saveAs(county.organizationMember(), 0, "组织委员写的");

        edit(0);

        assertThat(body(0).getValue()).isEqualTo("组织委员写的");
        type(0, "组织委员写的，书记补充。");
        assertThat(find(ConflictPanel.class).all()).isEmpty();
        assertThat(stored().sections().getFirst().body()).isEqualTo("组织委员写的，书记补充。");
    }

    @Test
    void keepsFieldsOfOneSectionOnlyUnlessItsWordsAreNotStoredYet() {
        open(county.secretary());
        assertThat(find(SectionEditor.class).all()).isEmpty();

        type(0, "第一节。");
        edit(1);
        assertThat(find(SectionEditor.class).all()).hasSize(1);

        saveAs(county.organizationMember(), 1, "组织委员写的");
        test(body(1)).setValue("书记写的");
        edit(2);
        assertThat(find(SectionEditor.class).all())
                .as("the one in conflict and the one being written")
                .hasSize(2);
        click("保留我的");
        edit(3);
        assertThat(find(SectionEditor.class).all()).hasSize(1);
        assertThat(stored().sections()).extracting(Section::body).containsExactly("第一节。", "书记写的", "", "");
    }

    @Test
    void mergesWhatTwoPeopleWroteInOneSection() {
        saveAs(county.secretary(), 0, "第一段。\n第二段。");
        open(county.secretary());
        edit(0);
        saveAs(county.organizationMember(), 0, "第一段。\n第二段，补充。");

        type(0, "第一段，书记改。\n第二段。");

        assertThat(page()).contains("已与组织委员的修改合并");
        assertThat(find(ConflictPanel.class).all()).isEmpty();
        assertThat(stored().sections().getFirst().body()).isEqualTo("第一段，书记改。\n第二段，补充。");

        type(0, "第一段，书记改，又改。\n第二段。");
        assertThat(stored().sections().getFirst().body()).isEqualTo("第一段，书记改，又改。\n第二段，补充。");
    }

    @Test
    void offersWhatTheBrowserKeptAndMergesIt() {
        saveAs(county.secretary(), 0, "第一段。\n第二段。");
        var base = stored().sections().getFirst();
        saveAs(county.organizationMember(), 0, "第一段。\n第二段，补充。");
        open(county.secretary());

        found(base, "第一段，断线前写的。\n第二段。");
        assertThat(page()).contains("上次有1处文字没有存入", "一、上年度述职评议问题整改落实情况", "，断线前写的");
        click("恢复");

        assertThat(stored().sections().getFirst().body()).isEqualTo("第一段，断线前写的。\n第二段，补充。");
        assertThat(find(KeptPanel.class).all()).isEmpty();
    }

    @Test
    void discardsWhatTheBrowserKeptOnlyWhenTold() {
        saveAs(county.secretary(), 0, "第一段。");
        var base = stored().sections().getFirst();
        open(county.secretary());
        found(base, "第一段。");
        assertThat(find(KeptPanel.class).all())
                .as("the very text that is stored")
                .isEmpty();

        found(base, "第一段，没存入的。");
        click("舍弃");

        assertThat(find(KeptPanel.class).all()).isEmpty();
        assertThat(stored().sections().getFirst().body()).isEqualTo("第一段。");
    }

    @Test
    void addsWhatTheBrowserKeptOfARemovedSectionAtTheEnd() {
        open(county.secretary());
        var gone = new Section(SectionId.random(), 1, 1, "五、没有了的一节", "", 4);

        found(gone, "没存入的文字");
        assertThat(page()).contains("这一节已被删除");
        click("恢复");

        assertThat(stored().sections()).hasSize(5).last().satisfies(section -> {
            assertThat(section.heading()).isEqualTo("五、没有了的一节");
            assertThat(section.body()).isEqualTo("没存入的文字");
        });
    }

    /** As the browser tells it. */
    private void found(Section base, String body) {
        var kept = new KeptText.Kept("key", base.id().value(), base.version(), 0, base.heading(), body);
        find(KeptText.class).single().found(JsonMapper.shared().writeValueAsString(List.of(kept)));
    }

    @Test
    void doesNotSubmitBeforeAConflictIsSettled() {
        open(county.secretary());
        edit(0);
        saveAs(county.organizationMember(), 0, "组织委员写的");
        type(0, "书记写的");

        click("提交报告");

        assertThat(errors()).contains("有冲突没有处理");
        assertThat(find(CheckAnswers.class).all()).isEmpty();
    }

    @Test
    void submitsAfterTheAnswersWereChecked() {
        open(county.secretary());
        type(0, "正文十个字左右吧。");

        click("提交报告");
        assertThat(page()).contains("提交前核对").contains("已就绪");
        click("提交报告");
        assertThat(find(CheckAnswers.class).all()).hasSize(1);
        assertThat(stored().state()).isEqualTo(ReportState.DRAFT);
        test(find(Button.class)
                        .from(find(CheckAnswers.class).single())
                        .withText("提交报告")
                        .single())
                .click();

        assertThat(stored().state()).isNotEqualTo(ReportState.DRAFT);
        assertThat(find(Confirmation.class).all()).hasSize(1);
        assertThat(page()).contains("党委会讨论并表决");
    }

    @Test
    void saysWhyAnEmptyReportIsNotSubmitted() {
        open(county.secretary());

        click("提交报告");

        assertThat(errors()).contains("报告还没有正文");
        assertThat(find(Button.class).withText("提交报告").all()).isEmpty();
        assertThat(stored().state()).isEqualTo(ReportState.DRAFT);
    }

    /** Another county, whose round takes no report with errors or unexplained warnings. */
    private void demanding() {
        county = fixtures.county();
        county.openRound(TestRounds.plan(new Demands(true, true, false, false), county.township()));
        id = county.report();
    }

    @Test
    void submitsOnceFromTwoTabs() {
        open(county.secretary());
        type(0, "正文十个字左右吧。");
        click("提交报告");
        Acting.as(county.secretary(), () -> reports.submit(id, Fixtures.AS_IT_STANDS));

        click("提交报告");
        test(find(Button.class)
                        .from(find(CheckAnswers.class).single())
                        .withText("提交报告")
                        .single())
                .click();

        assertThat(errors()).contains("没有再提交一遍");
    }

    @Test
    void showsWhatDoesNotAddUpBesideTheText() {
        open(county.secretary());
        type(1, "全镇有党支部32个，其中农村党支部23个，机关党支部6个，企业党支部4个。");
        find(FindingPanel.class).single().check();

        var found = find(FindingPanel.class).single().result().findings().stream()
                .filter(finding -> finding.rule().equals("sum"))
                .toList();
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.section()).isEqualTo(1);
            assertThat(finding.inHeading()).isFalse();
            assertThat(body(1).getValue().substring(finding.start(), finding.end()))
                    .isEqualTo(finding.passage());
        });
        assertThat(found.getFirst().message()).contains("23").contains("33");

        edit(0);
        tell("go", card(found.getFirst()));
        assertThat(find(SectionEditor.class)
                        .from(find(SectionPart.class).atIndex(2))
                        .all())
                .as("its section is opened to be put right")
                .hasSize(1);
    }

    @Test
    void insertsAPartThatTheTemplateWantsAndNumbersWhatFollows() {
        open(county.organizationMember());
        upload("去年.txt", "述职报告\n一、抓学习\n学习不深。\n二、抓作风\n作风不实。".getBytes(StandardCharsets.UTF_8));
        click("全部保持原样");
        click("导入");
        var missing = find(FindingPanel.class).single().result().findings().stream()
                .filter(finding -> finding.message().contains("上年度述职评议问题整改落实情况"))
                .findFirst()
                .orElseThrow();

        tell("insert", card(missing));

        assertThat(stored().sections())
                .extracting(Section::heading)
                .containsExactly("述职报告", "一、上年度述职评议问题整改落实情况", "二、抓学习", "三、抓作风");
        assertThat(find(SectionEditor.class)
                        .from(find(SectionPart.class).atIndex(2))
                        .all())
                .as("the new part is open to be written")
                .hasSize(1);
        assertThat(find(FindingPanel.class).single().result().findings())
                .noneMatch(finding -> finding.message().contains("没有模板要求的“上年度述职评议问题整改落实情况”"));
    }

    @Test
    void refusesToSubmitAReportWithAnErrorAndSaysWhereItStands() {
        demanding();
        open(county.secretary());
        type(1, "全镇有党支部32个，其中农村党支部23个，机关党支部6个，企业党支部4个。");

        click("提交报告");

        assertThat(errors()).contains("处错误，不能提交");
        assertThat(find(Button.class).withText("提交报告").all()).isEmpty();
        assertThat(catchThrowable(() -> Acting.as(county.secretary(), () -> reports.submit(id, Fixtures.AS_IT_STANDS))))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.key()).isEqualTo("report.obstacle.errors"));
    }

    @Test
    void takesAWarningThatIsExplained() {
        demanding();
        open(county.secretary());
        type(0, "已逐条整改。");
        type(1, "全镇班子成员12名，平均年龄40.27岁。");
        type(2, "我对班子建设研究不够，深入基层不多。原因是我把时间放在了业务上。");
        type(3, "明年我采取两项措施。");
        click("提交报告");
        assertThat(errors()).contains("1处预警没有改正");

        open(county.secretary());
        var warning = find(FindingPanel.class).single().result().findings().getFirst();
        tell("explain", card(warning).put("event.detail.text", "按出生年月计算到月。\n镇换届后班子成员12名。"));

        click("提交报告");
        assertThat(page()).contains("预警1处（待说明0处）");
        assertThat(find(Button.class).withText("提交报告").all()).hasSize(1);
    }

    @Test
    void tellsTheOrganizationMemberWhoSubmits() {
        open(county.organizationMember());

        assertThat(page()).contains("报告由镇党委书记提交");
        assertThat(find(Button.class).withText("提交报告").all()).isEmpty();
    }

    @Test
    void asksForAnAnswerToEachRequiredChange() {
        returned("补充数据", "写明原因");
        open(county.secretary());
        assertThat(page()).contains("补充数据").contains("写明原因");

        test(find(TextArea.class).withLabel("第1条的答复").single()).setValue("已补充");
        click("提交报告");
        assertThat(errors()).contains("第2条修改要求还没有答复").doesNotContain("第1条");

        test(find(TextArea.class).withLabel("第2条的答复").single()).setValue("已写明");
        click("提交报告");
        assertThat(page()).contains("已答复2条，共2条");
        assertThat(stored().latestChanges()).extracting(RequiredChange::answer).containsExactly("已补充", "已写明");
    }

    @Test
    void keepsTheTextOfAStaleTabToBeCopied() {
        open(county.organizationMember());
        saveAs(county.secretary(), 1, "正文");
        county.as(county.secretary(), () -> reports.submit(id, Fixtures.AS_IT_STANDS));

        type(0, "还在写");

        assertThat(errors()).contains("不能再修改").contains("复制");
        assertThat(body(0).getValue()).isEqualTo("还在写");
        assertThat(body(0).isReadOnly()).isTrue();
        assertThat(page()).contains("未保存");
    }

    @Test
    void addsASection() {
        open(county.secretary());
        edit(0);

        new MenuBarTester<>(find(MenuBar.class).single()).clickItem("更多", "在下面加一节");

        assertThat(find(SectionPart.class).all()).hasSize(5);
    }

    @Test
    void showsACommitteeMemberTheDraftToRead() {
        saveAs(county.secretary(), 0, "正文");
        open(county.members().getLast());

        assertThat(find(ReportEditor.class).all()).isEmpty();
        assertThat(find(ReportReader.class).all()).hasSize(1);
        assertThat(page()).contains("正文");
    }

    @Test
    void showsTheOrganizerThatTheReportIsNotThereYet() {
        saveAs(county.secretary(), 0, "只给自己人看的");
        open(county.officer());

        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(page()).doesNotContain("只给自己人看的");
        assertThat(find(Details.class).all()).isEmpty();
    }

    private void open(Actor actor) {
        Acting.signIn(actor);
        navigate(ReportTextView.class, Map.of(CaseRoute.PARAMETER, id.toString()));
    }

    private void returned(String... changes) {
        saveAs(county.secretary(), 0, "正文");
        county.as(county.secretary(), () -> reports.submit(id, Fixtures.AS_IT_STANDS));
        county.asProcess(() -> reports.reopen(id, RequiredChange.COMMITTEE, List.of(changes)));
    }

    private void saveAs(Actor actor, int index, String body) {
        county.as(actor, () -> {
            Section base = reports.report(id).sections().get(index);
            reports.saveSection(id, base.id(), base.version(), base.heading(), body);
        });
    }

    private ReportDetails stored() {
        return county.as(county.secretary(), () -> reports.report(id));
    }

    private TextArea body(int index) {
        return find(TextArea.class)
                .from(find(SectionPart.class).atIndex(index + 1))
                .withClassName("section-body")
                .single();
    }

    /** As the browser tells that somebody clicked there. */
    private void edit(int index) {
        var clicked = JacksonUtils.createObjectNode()
                .put("event.detail.index", index)
                .put("event.detail.inHeading", false)
                .put("event.detail.place", 0);
        fireDomEvent(find(SectionParts.class).single().getElement(), "open-section", clicked);
    }

    private void tell(String what, ObjectNode card) {
        fireDomEvent(find(FindingPanel.class).single().getElement().getChild(1), what, card);
    }

    /** As the browser names it. */
    private static ObjectNode card(CheckedFinding finding) {
        String same = finding.level() + finding.rule() + finding.passage();
        return JacksonUtils.createObjectNode().put("event.detail.key", Integer.toHexString(same.hashCode()) + "-1");
    }

    private static void fireDomEvent(Element element, String type, ObjectNode data) {
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }

    private void type(int index, String text) {
        edit(index);
        test(body(index)).setValue(text);
    }

    private void toImport() {
        click("从文件导入");
    }

    private void upload(String name, byte[] content) {
        if (find(Upload.class).all().isEmpty()) {
            toImport();
        }
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
                : element.getChildren().map(ReportTextViewTests::text).collect(Collectors.joining(" "));
    }
}
