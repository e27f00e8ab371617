package dev.pingyi.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.round.RoundTitle;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.ManyUnits;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class ReportListViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ManyUnits many;

    @Autowired
    JdbcTemplate database;

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

    @Test
    @SuppressWarnings("unchecked") // the one combo box of the view holds rounds
    void showsOneRoundTheNewestThatHasReportsFirst() {
        var county = fixtures.openCounty();
        many.roundOfDrafts(county, 2020);
        var empty = many.roundOfDrafts(county, 2030);
        database.update("delete from report where round_id = ?", empty.toString());

        open(county.secretary());

        ComboBox<RoundTitle> round = find(ComboBox.class).single();
        assertThat(round.getValue().id()).isEqualTo(county.round());
        assertThat(find(Anchor.class).withText("某镇").all())
                .extracting(Anchor::getHref)
                .containsExactly(ReportNavigation.address(county.report()));

        round.setValue(round.getListDataView().getItem(2));
        assertThat(round.getValue().year()).isEqualTo(2020);
        assertThat(find(Anchor.class).withText("某镇").single().getHref())
                .isNotEqualTo(ReportNavigation.address(county.report()));

        round.clear();
        assertThat(round.getValue().year()).isEqualTo(2020);
    }

    @Test
    void addsPageAfterPage() {
        var county = fixtures.county();
        many.townships(county, ReportListView.PAGE + 9);
        many.roundOfDrafts(county, 2025);

        open(county.officer());

        assertThat(find(NativeTableRow.class).all()).hasSize(1 + ReportListView.PAGE);
        test(find(Button.class).withText("显示更多（已显示50份，共60份）").single()).click();
        assertThat(find(NativeTableRow.class).all()).hasSize(1 + 60);
        assertThat(page()).doesNotContain("显示更多");
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
