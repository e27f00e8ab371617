package dev.pingyi.committee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import dev.pingyi.PortalTest;
import dev.pingyi.committee.CommitteeService;
import dev.pingyi.committee.CommitteeSteps;
import dev.pingyi.committee.DiscussionDetails;
import dev.pingyi.committee.DiscussionState;
import dev.pingyi.committee.Seat;
import dev.pingyi.committee.Vote;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Refresh;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class DiscussionViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    CommitteeSteps steps;

    @Autowired
    CommitteeService committee;

    private TestCounty county;
    private ReportId report;

    @BeforeEach
    void submitAReport() {
        county = fixtures.openCounty();
        report = county.report();
        steps.submit(county, report, "述职报告\n一、存在的问题\n问题不少。\n");
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void takesAttendanceTickByTick() {
        open(county.organizationMember());
        assertThat(page()).contains("应到9人，实到0人");

        tick("镇党委书记（主持）");
        tick("纪委书记");

        assertThat(page()).contains("应到9人，实到2人");
        assertThat(discussion().result().present()).isEqualTo(2);
        tick("纪委书记");
        assertThat(discussion().result().present()).isEqualTo(1);
    }

    @Test
    void showsAttendanceToAMemberWithoutLettingItBeChanged() {
        attend(3);

        open(county.members().get(1));

        assertThat(page()).contains("应到9人，实到3人", "到会", "镇党委书记、镇党委副书记、镇长、镇党委副书记");
        assertThat(find(Checkbox.class).exists()).isFalse();
        assertThat(find(Button.class).withText("开始表决").exists()).isFalse();
    }

    @Test
    void explainsTheRuleWithItsArithmetic() {
        open(county.members().get(1));

        assertThat(page()).contains("应到9人，实到须≥4.5人（应到的半数），即5人以上到会方可表决", "同意须>4.5人（应到的半数），即至少5人", "末位表态");
    }

    @Test
    void doesNotOpenTheVoteWithoutQuorumAndSaysHowManyAreMissing() {
        attend(4);
        open(county.secretary());

        click("开始表决");
        confirm("开始表决");

        assertThat(text(find(CheckAnswers.class).single().getElement())).contains("应到9人，实到4人，5人以上到会方可表决");
        assertThat(discussion().state()).isEqualTo(DiscussionState.CONVENED);
    }

    @Test
    void putsATickBackThatCameTooLate() {
        attend(5);
        open(county.organizationMember());
        county.as(county.secretary(), () -> committee.openVote(report));

        tick("武装部部长");

        assertThat(errors()).contains("已经开始表决，出席登记没有改变");
        assertThat(discussion().result().present()).isEqualTo(5);
    }

    @Test
    void letsAMemberVoteOnceAfterACheck() {
        voting(5);
        open(county.members().get(1));

        click("不同意");
        assertThat(text(find(CheckAnswers.class).single().getElement())).contains("我的表决", "不同意", "提交后不能更改");
        confirm("提交表决");

        assertThat(page()).contains("您已经表决：不同意");
        assertThat(find(Button.class).withText("同意").exists()).isFalse();
        assertThat(discussion().seats().get(1).vote()).isEqualTo(Vote.NO);
    }

    @Test
    void offersNoVoteToWhoIsAbsent() {
        voting(5);

        open(county.members().getLast());

        assertThat(page()).contains("您没有登记为到会，不能表决");
        assertThat(find(Button.class).withText("同意").exists()).isFalse();
    }

    @Test
    void letsTheChairSeeVotesComeInAndVoteLast() {
        voting(5);
        open(county.secretary());
        assertThat(page()).contains("您末位表态", "还没有表决的到会委员：镇党委书记、镇党委副书记、镇长");

        county.members().subList(1, 5).forEach(member -> vote(member, Vote.YES));
        poll();
        click("同意");
        confirm("提交表决");

        assertThat(page()).contains("到会委员都已表决。同意5人，达到规定的5人，表决通过");
    }

    @Test
    void closesAVoteThatPassed() {
        voting(5);
        county.members().subList(0, 5).reversed().forEach(member -> vote(member, Vote.YES));
        open(county.secretary());

        click("关闭表决");
        assertThat(text(find(CheckAnswers.class).single().getElement())).contains("5人", "表决通过", "送组织本次述评的上级组织部门审核");
        confirm("关闭表决");

        assertThat(page()).contains("第1次党委会讨论结束：表决通过", "接下来");
        assertThat(discussion().state()).isEqualTo(DiscussionState.CLOSED);
    }

    @Test
    void asksForChangesBeforeItClosesAVoteThatDidNotPass() {
        voting(5);
        county.members().subList(0, 5).reversed().forEach(member -> vote(member, Vote.NO));
        open(county.secretary());

        click("关闭表决");
        assertThat(errors()).contains("表决没有通过，请至少写一条修改要求");
        test(area("修改要求")).setValue("补充存在问题\n\n核对党员人数");
        click("关闭表决");
        assertThat(text(find(CheckAnswers.class).single().getElement())).contains("补充存在问题", "核对党员人数", "退回起草");
        confirm("关闭表决");

        assertThat(page()).contains("第1次党委会讨论结束：表决未通过");
        assertThat(discussion().requiredChanges()).containsExactly("补充存在问题", "核对党员人数");
    }

    @Test
    void postsACommentOnAHeading() {
        open(county.members().get(1));

        test(find(NativeButton.class).withText("一、存在的问题").single()).click();
        test(area("意见")).setValue("写得太少");
        click("发表意见");

        assertThat(page()).contains("镇党委副书记、镇长", "针对：一、存在的问题", "写得太少", "意见1条");
        assertThat(area("意见").getValue()).isEmpty();
    }

    @Test
    void keepsWhatIsBeingWrittenWhenNewsComeOrACommandIsRefused() {
        voting(5);
        open(county.members().get(1));
        test(area("意见")).setValue("还没有写完");

        vote(county.members().get(2), Vote.YES);
        poll();
        assertThat(page()).contains("同意");
        assertThat(area("意见").getValue()).isEqualTo("还没有写完");

        closeInAnotherBrowser();
        click("发表意见");
        assertThat(errors()).contains("第1次党委会讨论已经结束，意见没有发表");
        assertThat(area("意见").getValue()).isEqualTo("还没有写完");
        poll();
        assertThat(page()).contains("您没有发表的意见", "还没有写完", "第1次讨论（报告第");
    }

    @Test
    void tellsAStaleTabThatTheDiscussionIsClosed() {
        voting(6);
        open(county.members().get(1));
        click("同意");
        county.as(county.secretary(), () -> committee.recordLeaving(report, post(1)));
        List.of(2, 3, 4, 5, 0).forEach(i -> vote(county.members().get(i), Vote.YES));
        county.as(county.secretary(), () -> committee.close(report, List.of("改")));

        confirm("提交表决");

        assertThat(text(find(CheckAnswers.class).single().getElement())).contains("第1次党委会讨论已经结束，您的选择没有记录");
    }

    @Test
    void recordsThatAMemberLeft() {
        voting(6);
        open(county.secretary());

        test(find(Button.class).withAttribute("aria-label", "登记宣传委员离会").single())
                .click();
        confirm("登记离会");

        assertThat(page()).contains("中途离会");
        assertThat(discussion().seats().get(5).left()).isTrue();
        assertThat(discussion().result().present()).isEqualTo(5);
    }

    @Test
    void recordsWhoComesLate() {
        voting(5);
        open(county.organizationMember());

        test(find(Button.class).withAttribute("aria-label", "登记武装部部长到会").single())
                .click();
        confirm("登记到会");

        assertThat(page()).contains("实到6人");
        assertThat(discussion().result().present()).isEqualTo(6);
    }

    @Test
    void offersVoidingInsteadOfClosingOnceTheQuorumIsLost() {
        voting(5);
        county.as(county.organizationMember(), () -> committee.recordLeaving(report, post(1)));
        List.of(2, 3, 4, 0).forEach(i -> vote(county.members().get(i), Vote.YES));
        open(county.secretary());

        assertThat(page()).contains("应到9人，实到4人，不足规定的5人，表决不能关闭", "报告不退回起草");
        assertThat(find(Button.class).withText("关闭表决").exists()).isFalse();
        click("作废本次表决");
        assertThat(errors()).contains("请写明作废原因");
        test(area("作废原因")).setValue("到会人数不足");
        click("作废本次表决");
        assertThat(text(find(CheckAnswers.class).single().getElement())).contains("到会人数不足", "报告不退回起草");
        confirm("作废本次表决");

        assertThat(page()).contains("已作废的表决", "原因：到会人数不足", "同意4人", "均不计入结果", "开始表决");
        assertThat(discussion().state()).isEqualTo(DiscussionState.CONVENED);
    }

    @Test
    void namesAStandInWhoThenPresides() {
        voting(6);
        county.as(county.secretary(), () -> committee.recordLeaving(report, post(0)));
        open(county.members().get(1));
        assertThat(find(Button.class).withText("指定主持人").all()).isEmpty();
        assertThat(find(Button.class).withText("作废本次表决").all()).isEmpty();
        open(county.organizationMember());
        click("指定主持人");
        assertThat(errors()).contains("请选择代为主持的委员");

        standIn().setValue(discussion().seats().get(1));
        click("指定主持人");
        assertThat(page()).contains("镇党委副书记、镇长（代为主持）");

        open(county.members().get(1));
        assertThat(find(Button.class).withText("作废本次表决").all()).hasSize(1);
    }

    @Test
    void tellsAnAbsentPrincipalWhyThereIsNothingToOpen() {
        county.as(county.organizationMember(), () -> committee.recordAttendance(report, Set.of(post(1), post(2))));

        open(county.secretary());

        assertThat(page()).contains("您没有登记为到会，现在不由您主持", "请从到会委员中指定一位代为主持");
        assertThat(find(Button.class).withText("开始表决").exists()).isFalse();
    }

    @Test
    void showsTheOrganizerTotalsWithoutNamesOrComments() {
        county.as(county.members().get(1), () -> committee.comment(report, "", "内部意见"));
        voting(5);
        closeInAnotherBrowser();

        open(county.officer());

        assertThat(page()).contains("第1次讨论（报告第", "没有通过", "委员个人的表决和会上的意见只在报告单位党委内公开");
        assertThat(page()).doesNotContain("内部意见", "修改后再议");
    }

    @Test
    void keepsTheRecordOfAClosedDiscussionForItsMembers() {
        county.as(county.members().get(1), () -> committee.comment(report, "", "内部意见"));
        voting(5);
        closeInAnotherBrowser();

        open(county.members().getLast());

        assertThat(page()).contains("第1次讨论（报告第", "内部意见", "修改后再议", "不同意", "缺席");
    }

    private void open(Actor actor) {
        Acting.signIn(actor);
        navigate(DiscussionView.class, Map.of(CaseRoute.PARAMETER, report.toString()));
    }

    private DiscussionDetails discussion() {
        return county.as(county.secretary(), () -> committee.discussion(report).orElseThrow());
    }

    private void attend(int present) {
        steps.attend(county, report, present);
    }

    private void voting(int present) {
        attend(present);
        county.as(county.secretary(), () -> committee.openVote(report));
    }

    private void vote(Actor member, Vote vote) {
        county.as(member, () -> committee.vote(report, vote));
    }

    /** Whoever of the first five has not voted votes against; then the chair closes. */
    private void closeInAnotherBrowser() {
        var seats = discussion().seats();
        for (int i = 4; i >= 0; i--) {
            if (seats.get(i).vote() == null) {
                vote(county.members().get(i), Vote.NO);
            }
        }
        county.as(county.secretary(), () -> committee.close(report, List.of("修改后再议")));
    }

    private PostId post(int member) {
        return Objects.requireNonNull(county.members().get(member).post());
    }

    private void poll() {
        find(Refresh.class).single().ask(false);
    }

    private void tick(String label) {
        test(find(Checkbox.class).withPropertyValue(Checkbox::getLabel, label).single())
                .click();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the only one with this label
    private Select<Seat> standIn() {
        return find(Select.class).withPropertyValue(Select::getLabel, "代为主持的委员").single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withPropertyValue(TextArea::getLabel, label).single();
    }

    private void click(String words) {
        test(find(Button.class, find(DiscussionView.class).single())
                        .withText(words)
                        .single())
                .click();
    }

    private void confirm(String words) {
        test(find(Button.class, find(CheckAnswers.class).single())
                        .withText(words)
                        .single())
                .click();
    }

    private String errors() {
        return text(find(ErrorSummary.class, find(DiscussionView.class).single())
                .single()
                .getElement());
    }

    private String page() {
        return text(getCurrentView().getElement());
    }

    private static String text(Element element) {
        return element.getTextRecursively();
    }
}
