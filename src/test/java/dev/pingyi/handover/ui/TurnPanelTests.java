package dev.pingyi.handover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import dev.pingyi.PortalTest;
import dev.pingyi.handover.HandOverService;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.shell.Refresh;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class TurnPanelTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    HandOverService handOvers;

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
    void handsTheDraftToTheSecretaryWithANote() {
        open(county.organizationMember());

        click("提请书记审阅");
        test(find(TextArea.class).from(find(Dialog.class).single()).single()).setValue("第三部分请书记定夺");
        confirm("提请书记审阅");

        assertThat(panel()).contains("待书记审阅：").contains("第三部分请书记定夺");
        assertThat(buttons()).doesNotContain("提请书记审阅");
        open(county.secretary());
        assertThat(panel()).contains("待您审阅：").contains("第三部分请书记定夺");
    }

    @Test
    void keepsTheDialogOpenUntilTheSecretarySaysWhatIsToBeChanged() {
        open(county.secretary());

        click("退组织委员修改");
        confirm("退组织委员修改");
        assertThat(text(find(Dialog.class).single().getElement())).contains("还没有写修改要求");
        test(find(TextArea.class).from(find(Dialog.class).single()).single()).setValue("数据再核一遍");
        confirm("退组织委员修改");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(panel()).contains("待组织委员修改：").contains("数据再核一遍");
    }

    @Test
    void followsWhatTheOtherOneDoes() {
        open(county.secretary());
        county.as(county.organizationMember(), () -> handOvers.toSecretary(id, "请审阅"));
        Acting.signIn(county.secretary());

        find(Refresh.class).from(find(TurnPanel.class).single()).single().ask(true);

        assertThat(panel()).contains("待您审阅：").contains("请审阅");
    }

    private void open(Actor actor) {
        Acting.signIn(actor);
        UI.getCurrent().navigate("reports/" + id + "/text");
    }

    private void click(String button) {
        test(find(Button.class)
                        .from(find(TurnPanel.class).single())
                        .withText(button)
                        .single())
                .click();
    }

    private void confirm(String button) {
        test(find(Button.class)
                        .from(find(Dialog.class).single())
                        .withText(button)
                        .single())
                .click();
    }

    private String buttons() {
        return find(Button.class).from(find(TurnPanel.class).single()).all().stream()
                .map(Button::getText)
                .collect(Collectors.joining(" "));
    }

    private String panel() {
        return text(find(TurnPanel.class).single().getElement());
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(TurnPanelTests::text).collect(Collectors.joining(" "));
    }
}
