package dev.pingyi.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import dev.pingyi.PortalTest;
import dev.pingyi.security.DemoAccount;
import dev.pingyi.security.DemoAccounts;
import dev.pingyi.security.SecuritySettings;
import dev.pingyi.shell.ErrorSummary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@PortalTest
@ViewPackages(classes = LoginView.class)
class LoginViewTests extends SpringBrowserlessTest {

    @Autowired
    SecuritySettings settings;

    @Test
    void showsTheFormAndTheWayToTheBallotAndNoDemoAccounts() {
        var view = navigate(LoginView.class);

        assertThat(find(LoginForm.class).single().getAction()).isEqualTo("login");
        assertThat(find(Anchor.class).single().getHref()).isEqualTo("ballot");
        assertThat(text(view)).contains("连续5次失败将锁定15分钟").doesNotContain("演示账号");
        assertThat(find(ErrorSummary.class).all()).isEmpty();
    }

    @Test
    void saysWhatToDoAfterAFailure() {
        var view = open("error");

        assertThat(text(view)).contains("用户名或密码不正确", "联系系统管理员");
    }

    @Test
    void doesNotBlameThePersonWhenTheDatabaseIsAway() {
        var view = open("unavailable");

        assertThat(text(view)).contains("您的密码没有问题");
    }

    @Test
    void offersTheAccountsOfTheDemoWhereThereAreAny() {
        var beans = new StaticListableBeanFactory();
        DemoAccounts demo = () -> List.of(new DemoAccount("镇党委书记", "提交报告", "shuji", "Demo-2026"));
        beans.addBean("demo", demo);

        var view = new LoginView(settings, beans.getBeanProvider(DemoAccounts.class));

        assertThat(text(view)).contains("演示账号", "镇党委书记", "提交报告", "用户名 shuji，密码 Demo-2026");
        // Who speaks to the machine says what stands on the button.
        var button = find(Button.class, view).single();
        assertThat(button.getAriaLabel())
                .hasValueSatisfying(name -> assertThat(name).contains(button.getText(), "镇党委书记"));
    }

    private static Component open(String notice) {
        return UI.getCurrent()
                .navigate(LoginView.class, QueryParameters.of(notice, ""))
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
