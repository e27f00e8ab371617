package dev.pingyi.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class ReportListViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void listsTheReportsOfTheActorsSubtree() {
        var county = fixtures.openCounty();
        fixtures.openCounty();

        open(county.officer());

        assertThat(find(Anchor.class).withText("某镇").all())
                .extracting(Anchor::getHref)
                .containsExactly(ReportNavigation.address(county.report()));
        assertThat(page()).contains("镇党委书记述职报告").contains("草稿");
    }

    @Test
    void filtersByNameAndState() {
        open(fixtures.openCounty().secretary());

        press("已归档");
        assertThat(page()).contains("没有符合条件的报告");
        press("草稿");
        assertThat(find(Anchor.class).withText("某镇").all()).hasSize(1);
        test(find(TextField.class).single()).setValue("没有这个单位");
        assertThat(page()).contains("没有符合条件的报告");
    }

    @Test
    void saysWhyItIsEmpty() {
        open(fixtures.county().officer());

        assertThat(page()).contains("还没有述职报告");
    }

    private void open(Actor actor) {
        Acting.signIn(actor);
        navigate(ReportListView.class);
    }

    private void press(String state) {
        test(find(NativeButton.class).withText(state).single()).click();
    }

    private String page() {
        return text(getCurrentView().getElement());
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(ReportListViewTests::text).collect(Collectors.joining(" "));
    }
}
