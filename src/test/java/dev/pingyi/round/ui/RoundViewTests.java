package dev.pingyi.round.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import dev.pingyi.PortalTest;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.round.OpeningService;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.RoundState;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.ManyUnits;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
@ViewPackages(classes = RoundView.class)
class RoundViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    RoundService rounds;

    @Autowired
    OpeningService openings;

    @Autowired
    OrganizationService organizations;

    @Autowired
    ManyUnits many;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void tellsTheOfficerWhatToDoWhereThereIsNoRound() {
        Acting.signIn(fixtures.county().officer());

        navigate(RoundView.class);

        assertThat(page()).contains("还没有述职评议", "请点击“新建一轮”");
        assertThat(find(RouterLink.class).withText("新建一轮").exists()).isTrue();
    }

    @Test
    void plansARoundFromTheStandardPlan() {
        var county = fixtures.county();
        Acting.signIn(county.officer());
        navigate(PlanRoundView.class);
        // A group may not be called required: the hint says it.
        assertThat(find(CheckboxGroup.class).single().isRequiredIndicatorVisible())
                .isFalse();
        assertThat(find(CheckboxGroup.class).single().getHelperText()).contains("至少选择一个单位");
        assertThat(page()).contains("上年度述职评议问题整改落实情况", "两代表一委员", "应到会委员的1/2以上（含本数）");

        units().setValue(Set.of(unit(county)));
        click("保存方案");

        assertThat(page()).contains("的方案已保存，尚未开始");
        assertThat(rounds.rounds()).singleElement().satisfies(round -> {
            assertThat(round.state()).isEqualTo(RoundState.PLANNED);
            assertThat(round.units()).containsExactly(county.township());
            assertThat(round.scheme().classes()).hasSize(3);
        });
    }

    @Test
    void offersOnlyUnitsDirectlyBelow() {
        var county = fixtures.county();
        Acting.signIn(county.officer());

        navigate(PlanRoundView.class);

        assertThat(units().getListDataView().getItems())
                .extracting(OrganizationInfo::name)
                .containsExactly("某镇");
    }

    @Test
    void namesTheFieldsThatAreMissing() {
        Acting.signIn(fixtures.county().officer());
        navigate(PlanRoundView.class);
        test(find(TextField.class).withPropertyValue(TextField::getLabel, "名称").single())
                .setValue("");

        click("保存方案");

        assertThat(errors()).contains("请填写“名称”", "请填写“述职单位”");
        assertThat(rounds.rounds()).isEmpty();
    }

    @Test
    void opensARoundAfterACheck() {
        var county = fixtures.county();
        Acting.signIn(county.officer());
        rounds.plan(TestRounds.plan(county.township()));
        navigate(RoundView.class);
        assertThat(page()).contains("未开始");

        click("开始本轮述职评议");
        var check = find(CheckAnswers.class).single();
        assertThat(check.getElement().getTextRecursively()).contains("起草截止", "2026年11月30日");
        test(find(Button.class, check).withText("开始本轮述职评议").single()).click();

        assertThat(page()).contains("已经开始", "1个述职单位");
        assertThat(rounds.rounds())
                .singleElement()
                .satisfies(round -> assertThat(round.state()).isEqualTo(RoundState.OPEN));
        click("查看年度述职评议");
        assertThat(page()).contains("进行中");
    }

    @Test
    void tellsWhichUnitCouldNotBeginUntilItHas() {
        var county = fixtures.county();
        var headless = many.townships(county, 1).getFirst();
        database.update("delete from post where organization_id = ?", headless.toString());
        Acting.signIn(county.officer());
        var round = rounds.plan(TestRounds.plan(county.township(), headless));
        rounds.open(round);
        waitForTheWorker(round);

        navigate(RoundView.class);

        assertThat(page()).contains("已有1个单位收到起草任务，共2个", "第1镇：第1镇没有设主要负责人");
        Acting.as(Fixtures.administrator(), () -> organizations.addPost(headless, "镇党委书记", true, true));
        click("再试一次");
        waitForTheWorker(round);
        navigate(PlanRoundView.class);
        navigate(RoundView.class);
        assertThat(find(Button.class).withText("再试一次").exists()).isFalse();
    }

    private void waitForTheWorker(RoundId round) {
        for (int i = 0; i < 3000 && openings.progress(round).waiting() > 0; i++) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Test
    void showsTheUnitThePlanAndNoCommand() {
        var county = fixtures.openCounty();
        Acting.signIn(county.secretary());

        navigate(RoundView.class);

        assertThat(page()).contains("2026年度党组织书记抓基层党建述职评议", "进行中", "某镇", "起草截止", "好", "较好", "一般", "差", "40％");
        assertThat(find(Button.class).withText("开始本轮述职评议").exists()).isFalse();
        assertThat(find(RouterLink.class).withText("新建一轮").exists()).isFalse();
        assertThatThrownBy(() -> navigate(PlanRoundView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNoBusinessOfTheAdministrator() {
        Acting.signIn(Fixtures.administrator());

        assertThatThrownBy(() -> navigate(RoundView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private OrganizationInfo unit(TestCounty county) {
        return units().getListDataView()
                .getItems()
                .filter(each -> each.id().equals(county.township()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // the only one on the page
    private CheckboxGroup<OrganizationInfo> units() {
        return find(CheckboxGroup.class).single();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private String errors() {
        return find(ErrorSummary.class).single().getElement().getTextRecursively();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
