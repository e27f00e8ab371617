package dev.pingyi.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.PortalTest;
import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.organization.PostInfo;
import dev.pingyi.security.AccountDetails;
import dev.pingyi.security.AccountService;
import dev.pingyi.security.NewAccount;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = AccountsView.class)
class AccountsViewTests extends SpringBrowserlessTest {

    @Autowired
    AccountService accounts;

    @Autowired
    Fixtures fixtures;

    TestCounty county;
    String username;
    AccountId id;

    @BeforeEach
    void signsInAsAdministrator() {
        county = fixtures.county();
        Acting.signIn(Fixtures.administrator());
        username = name();
        id = accounts.create(new NewAccount(
                username, "Pingyi2026", county.township(), null, "宣传委员", Set.of(Roles.COMMITTEE_MEMBER)));
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void findsAccountsByNamePostOrUnit() {
        navigate(AccountsView.class);

        search(username);
        assertThat(rows()).extracting(AccountDetails::username).containsExactly(username);

        search("no account has this name");
        assertThat(find(AccountGrid.class).all()).isEmpty();
        assertThat(page()).contains("没有符合条件的账号");
    }

    @Test
    void makesAnAccountForAPost() {
        var wanted = name();
        navigate(AccountsView.class);
        click("新建账号");

        select(OrganizationInfo.class, "单位", unit -> unit.id().equals(county.county()));
        select(PostInfo.class, "职务", post -> post.title().equals("组织部经办人"));
        test(field(TextField.class, "用户名")).setValue(wanted);
        test(field(PasswordField.class, "初始密码")).setValue("Pingyi2026");
        roles().setValue(Set.of(Roles.OFFICER));
        click("建立账号");

        assertThat(page()).contains("已建立账号 " + wanted);
        assertThat(accounts.accounts()).anySatisfy(account -> {
            assertThat(account.username()).isEqualTo(wanted);
            assertThat(account.title()).isEqualTo("组织部经办人");
            assertThat(account.organization()).isEqualTo(county.county());
        });
    }

    @Test
    void saysWhatIsMissingAndKeepsTheDialogOpen() {
        navigate(AccountsView.class);
        click("新建账号");

        click("建立账号");

        assertThat(errors()).contains("请填写用户名", "请选择单位", "请至少选择一个角色");
    }

    @Test
    void saysWhyAPasswordIsRefused() {
        navigate(AccountsView.class);
        click("新建账号");
        select(OrganizationInfo.class, "单位", unit -> unit.id().equals(county.township()));
        test(field(TextField.class, "显示的职务名称")).setValue("统战委员");
        test(field(TextField.class, "用户名")).setValue(name());
        test(field(PasswordField.class, "初始密码")).setValue("12345678");
        roles().setValue(Set.of(Roles.COMMITTEE_MEMBER));

        click("建立账号");

        assertThat(errors()).contains("密码过于简单");
    }

    @Test
    void changesTheRolesOfAnAccount() {
        navigate(AccountsView.class);
        choose("变更角色", account(id));
        assertThat(roles().getListDataView().getItems()).doesNotContain(Roles.SYSTEM_ADMINISTRATOR);
        assertThat(roles().getValue()).containsExactly(Roles.COMMITTEE_MEMBER);

        roles().setValue(Set.of());
        confirm("变更角色");
        assertThat(find(ErrorSummary.class, find(RolesDialog.class).single())
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("请至少选择一个角色");
        roles().setValue(Set.of(Roles.COMMITTEE_MEMBER, Roles.ORGANIZATION_MEMBER));
        confirm("变更角色");

        assertThat(page()).contains("已变更账号 " + username + " 的角色");
        assertThat(account(id).roles()).containsExactly(Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER);
    }

    @Test
    void offersNoOtherRolesForAnAdministrator() {
        var other = accounts.create(
                new NewAccount(name(), "Pingyi2026", null, null, "系统管理员", Set.of(Roles.SYSTEM_ADMINISTRATOR)));
        navigate(AccountsView.class);

        assertThat(offered(account(other))).contains("重置密码").doesNotContain("变更角色");
        assertThat(offered(account(id))).contains("变更角色");
    }

    private AccountDetails account(AccountId wanted) {
        return accounts.accounts().stream()
                .filter(account -> account.id().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private List<String> offered(AccountDetails account) {
        return find(AccountGrid.class).single().possible(account).stream()
                .map(action -> Texts.t("security.accounts." + action.name()))
                .toList();
    }

    private void choose(String words, AccountDetails account) {
        find(AccountGrid.class).single().possible(account).stream()
                .filter(action -> Texts.t("security.accounts." + action.name()).equals(words))
                .findFirst()
                .orElseThrow()
                .command()
                .accept(account);
    }

    private void confirm(String words) {
        test(find(Button.class, find(RolesDialog.class).single())
                        .withText(words)
                        .single())
                .click();
    }

    private String name() {
        return "u" + UUID.randomUUID().toString().substring(0, 12);
    }

    private void search(String word) {
        test(find(TextField.class).withPropertyValue(TextField::getLabel, "查找").single())
                .setValue(word);
    }

    private List<AccountDetails> rows() {
        return find(AccountGrid.class).single().getGenericDataView().getItems().toList();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private <T> void select(Class<T> type, String label, Predicate<T> which) {
        @SuppressWarnings("unchecked") // the label says which of the two it is
        ComboBox<T> box = field(ComboBox.class, label);
        box.setValue(box.getGenericDataView()
                .getItems()
                .map(type::cast)
                .filter(which)
                .findFirst()
                .orElseThrow());
    }

    private <F extends Component & HasLabel> F field(Class<F> type, String label) {
        return find(type).withPropertyValue(HasLabel::getLabel, label).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> roles() {
        return find(CheckboxGroup.class).single();
    }

    private String errors() {
        return find(ErrorSummary.class).single().getElement().getTextRecursively();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
