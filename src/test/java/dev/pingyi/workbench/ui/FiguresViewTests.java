package dev.pingyi.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import dev.pingyi.PortalTest;
import dev.pingyi.indicator.FigureService;
import dev.pingyi.indicator.ui.FigurePanel;
import dev.pingyi.kernel.Actor;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class FiguresViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    FigureService figures;

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
    void savesACellWhenItIsLeftAndWorksOutTheRest() {
        open(county.organizationMember());

        test(field("村党组织书记数")).setValue("２３");
        test(field("村书记高中以上学历人数")).setValue("8名");

        assertThat(page()).contains("已保存").contains("8 ÷ 23 = 34.78%");
        assertThat(field("村党组织书记数").getValue()).isEqualTo("23");
        assertThat(field("村书记高中以上学历比例").getValue()).isEqualTo("34.78");
        assertThat(field("村书记高中以上学历比例").isReadOnly()).isTrue();
        assertThat(stored("村书记高中以上学历人数")).isEqualTo("8");
    }

    @Test
    void keepsWhatItCannotReadInTheFieldAndSaysWhatWasExpected() {
        open(county.secretary());

        test(field("党员总数")).setValue("七百多");

        assertThat(field("党员总数").isInvalid()).isTrue();
        assertThat(field("党员总数").getErrorMessage()).contains("没有保存").contains("七百多");
        assertThat(field("党员总数").getValue()).isEqualTo("七百多");
        assertThat(stored("党员总数")).isEmpty();
    }

    @Test
    void saysWhatDoesNotAddUp() {
        open(county.secretary());

        test(field("行政村数")).setValue("23");
        test(field("村代办点数")).setValue("31");

        assertThat(page()).contains("31 多于“行政村数”的 23").contains("134.78% 超过了 100%");
    }

    @Test
    void showsBothValuesAndLetsThePersonDecide() {
        open(county.secretary());
        county.as(
                county.organizationMember(),
                () -> figures.fill(county.round(), county.township(), "members.total", "786", 0));

        test(field("党员总数")).setValue("790");
        assertThat(field("党员总数").getErrorMessage()).contains("786").contains("790");
        test(find(Button.class).withText("以我填的为准").single()).click();

        assertThat(stored("党员总数")).isEqualTo("790");
        assertThat(field("党员总数").isInvalid()).isFalse();
    }

    @Test
    void filtersByWordsAndByWhatIsMissing() {
        open(county.secretary());
        test(field("党员总数")).setValue("786");

        test(find(Checkbox.class).withLabel("只看未填").single()).click();
        assertThat(named("党员总数").all()).isEmpty();

        test(field("查找指标")).setValue("没有这样的指标");
        assertThat(page()).contains("没有符合条件的指标");
    }

    @Test
    void letsACommitteeMemberReadOnly() {
        open(county.members().getLast());

        assertThat(page()).contains("这里只能查看");
        assertThat(field("党员总数").isReadOnly()).isTrue();
    }

    @Test
    void showsTheOrganizerNothingBeforeItIsSubmitted() {
        county.as(county.secretary(), () -> figures.fill(county.round(), county.township(), "members.total", "786", 0));
        open(county.officer());

        assertThat(find(FigurePanel.class).all()).isEmpty();
        assertThat(page()).contains("还没有报送").doesNotContain("786");
    }

    private void open(Actor actor) {
        Acting.signIn(actor);
        navigate(FiguresView.class, Map.of(CaseRoute.PARAMETER, county.report().toString()));
    }

    private TextField field(String label) {
        return named(label).single();
    }

    private ComponentQuery<TextField> named(String label) {
        return find(TextField.class)
                .withCondition(field -> field.getAriaLabel().orElse("").equals(label));
    }

    private String stored(String name) {
        var values = county.as(
                county.secretary(),
                () -> figures.figures(county.round(), county.township()).quotable());
        return Objects.requireNonNull(values.get(name)).text();
    }

    private String page() {
        return text(getCurrentView().getElement());
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(FiguresViewTests::text).collect(Collectors.joining(" "));
    }
}
