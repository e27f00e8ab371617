package dev.pingyi.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import dev.pingyi.PortalTest;
import dev.pingyi.indicator.FigureService;
import dev.pingyi.indicator.IndicatorService;
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
class IndicatorViewsTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    FigureService figures;

    @Autowired
    IndicatorService indicators;

    TestCounty county;

    @BeforeEach
    void opensARound() {
        county = fixtures.openCounty();
        county.as(county.secretary(), () -> figures.fill(county.round(), county.township(), "members.total", "786", 0));
        Acting.signIn(county.officer());
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void showsAllUnitsOfAnInstitutionWithTotals() {
        navigate(IndicatorOverviewView.class);
        var grid = find(OverviewGrid.class).single();

        var rows = grid.rows(0, 50);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("unit").asString()).isEqualTo("某镇");
        assertThat(rows.get(0).get("cells"))
                .hasSize(39)
                .anyMatch(cell -> cell.get("value").asString().equals("786"));
        assertThat(grid.totals().get("unit").asString()).isEqualTo("合计（1个单位）");
        assertThat(grid.totals().get("cells"))
                .anyMatch(cell -> cell.get("value").asString().equals("786"));
        assertThat(find(Anchor.class).withText("导出电子表格").all()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked") // the second select of the view holds institutions
    void showsTheInstitutionThatIsChosen() {
        navigate(IndicatorOverviewView.class);

        find(Select.class).atIndex(2).setValue("联系点");
        assertThat(find(OverviewGrid.class).single().columns()).isEqualTo(8);
    }

    @Test
    void saysWhyThereIsNothing() {
        Acting.signIn(fixtures.county().officer());
        navigate(IndicatorOverviewView.class);

        assertThat(page()).contains("还没有开始的述职评议");
    }

    @Test
    @SuppressWarnings("unchecked") // the one combo box of the dialog holds institutions
    void addsAnIndicatorAndKeepsThoseThatAreFilled() {
        navigate(CatalogueView.class);
        test(find(TextField.class).withLabel("查找指标").single()).setValue("党员总数");
        assertThat(find(Button.class).withText("去掉").single().isEnabled()).isFalse();

        test(find(Button.class).withText("增加指标").single()).click();
        var dialog = find(AddDialog.class).single();
        test(find(Button.class).from(dialog).withText("保存指标").single()).click();
        assertThat(indicators.catalogue(county.round()).edition()).isEqualTo(1);

        find(ComboBox.class).from(dialog).single().setValue("联系点");
        test(find(TextField.class).from(dialog).withLabel("指标").single()).setValue("联系点调研报告数");
        test(find(TextField.class).from(dialog).withLabel("口径").single()).setValue("全年");
        test(find(Button.class).from(dialog).withText("保存指标").single()).click();

        assertThat(indicators.catalogue(county.round()).edition()).isEqualTo(2);
        assertThat(page()).contains("第2版");
    }

    private String page() {
        return text(getCurrentView().getElement());
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(IndicatorViewsTests::text).collect(Collectors.joining(" "));
    }
}
