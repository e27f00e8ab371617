package dev.pingyi.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportService;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class RevisionsViewTests extends SpringBrowserlessTest {

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
    void listsWhoWroteWhatWhen() {
        save(county.organizationMember(), "第一次写");
        save(county.secretary(), "第一次写，又加五字");
        open(county.secretary());

        assertThat(page()).contains("第2稿 · 编辑", "镇党委书记", "（+5）").contains("第1稿 · 编辑", "组织委员");
    }

    @Test
    void comparesAnyTwoWordByWord() {
        save(county.organizationMember(), "发展党员35名。");
        save(county.secretary(), "发展党员36名。");
        save(county.organizationMember(), "发展党员36名，转正20名。");
        open(county.secretary());

        choose(1);
        choose(2);
        click("对比选中的两稿");

        assertThat(find(DifferenceView.class).all()).hasSize(1);
        assertThat(page()).contains("共1处改动").contains("…未改动3节…");
        assertThat(marked("del")).containsExactly("35");
        assertThat(marked("ins")).containsExactly("36");

        click("下一处（N）");
        assertThat(page()).contains("第1处改动，共1处");

        test(find(NativeButton.class).withText("…未改动3节…").single()).click();
        assertThat(page()).contains("四、下一步工作打算");
    }

    @Test
    void comparesTheTwoChosenLast() {
        save(county.organizationMember(), "第一稿");
        save(county.secretary(), "第二稿");
        save(county.organizationMember(), "第三稿");
        open(county.secretary());

        choose(1);
        assertThat(button("对比选中的两稿").isEnabled()).isFalse();
        choose(2);
        choose(3);

        assertThat(box(1).getValue()).isFalse();
        assertThat(button("对比选中的两稿").isEnabled()).isTrue();
    }

    @Test
    void namesARevisionAndFindsItAgain() {
        save(county.organizationMember(), "第一稿");
        save(county.secretary(), "第二稿");
        open(county.organizationMember());

        test(find(Button.class).withText("命名").atIndex(2)).click();
        test(find(TextField.class).withCaption("名称").single()).setValue("送书记审阅稿");
        click("保存名称");
        test(find(Checkbox.class).withCaption("只看命名稿").single()).click();

        assertThat(page()).contains("送书记审阅稿", "第1稿").doesNotContain("第2稿");
        assertThat(find(Button.class).withText("改名").all()).hasSize(1);
    }

    @Test
    void restoresAnEarlierRevision() {
        save(county.organizationMember(), "第一次");
        save(county.secretary(), "第二次");
        open(county.secretary());

        test(find(Button.class).withText("恢复这一稿").atIndex(2)).click();
        test(find(Button.class)
                        .from(find(CheckAnswers.class).single())
                        .withText("恢复这一稿")
                        .single())
                .click();

        assertThat(page()).contains("草稿已换成第1稿的文字，存为第3稿", "保留为第2稿");
        assertThat(county.as(
                        county.secretary(),
                        () -> reports.report(id).sections().getFirst().body()))
                .isEqualTo("第一次");
    }

    @Test
    void letsAnOutsiderReadWhatWasSentToReviewAndChangeNothing() {
        save(county.secretary(), "内部的一稿");
        county.as(county.secretary(), () -> reports.submit(id, Fixtures.AS_IT_STANDS));
        open(county.officer());
        assertThat(find(EmptyState.class).all()).hasSize(1);

        county.asProcess(() -> reports.sendToReview(id));
        open(county.officer());

        assertThat(page()).contains("第2稿 · 提交").doesNotContain("第1稿");
        assertThat(find(Button.class).withText("命名").all()).isEmpty();
        assertThat(find(Button.class).withText("恢复这一稿").all()).isEmpty();
    }

    private void open(Actor actor) {
        Acting.signIn(actor);
        navigate(RevisionsView.class, Map.of(CaseRoute.PARAMETER, id.toString()));
    }

    private void save(Actor actor, String body) {
        county.as(actor, () -> {
            var base = reports.report(id).sections().getFirst();
            reports.saveSection(id, base.id(), base.version(), base.heading(), body);
        });
    }

    private Checkbox box(int number) {
        var boxes = find(Checkbox.class).from(find(RevisionListing.class).single());
        // Newest first.
        return boxes.atIndex(boxes.all().size() - number + 1);
    }

    private void choose(int number) {
        test(box(number)).click();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void click(String text) {
        test(button(text)).click();
    }

    private List<String> marked(String tag) {
        return find(DifferenceView.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(RevisionsViewTests::all)
                .filter(element -> !element.isTextNode() && element.getTag().equals(tag))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(RevisionsViewTests::all));
    }

    private String page() {
        return text(getCurrentView().getElement());
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(RevisionsViewTests::text).collect(Collectors.joining(" "));
    }
}
