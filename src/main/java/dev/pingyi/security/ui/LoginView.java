package dev.pingyi.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.pingyi.language.Texts;
import dev.pingyi.security.DemoAccount;
import dev.pingyi.security.DemoAccounts;
import dev.pingyi.security.SecuritySettings;
import dev.pingyi.shell.ErrorSummary;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The login page. The form is posted by the browser to Spring Security, with the token against forged requests that
 * the page carries; nothing of it passes through this class.
 */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** What a failed login comes back with, see SecurityConfiguration; each has its text. */
    private static final List<String> NOTICES = List.of("error", "unavailable", "stale");

    private final ErrorSummary errors = new ErrorSummary();
    private final LoginForm form = new LoginForm(words());

    LoginView(SecuritySettings settings, ObjectProvider<DemoAccounts> demo) {
        var product = new H1(Texts.t("security.login.product"));
        var purpose = new Paragraph(Texts.t("security.login.purpose"));
        var hint = new Paragraph(Texts.t(
                "security.login.hint", settings.lockAfter(), settings.lockFor().toMinutes()));
        var appraiser = new Anchor("ballot", Texts.t("security.login.appraiser"));
        var card = new Section(product, purpose, errors, form, hint, appraiser);

        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);

        addClassName("login-page");
        card.addClassName("login-card");
        hint.addClassName("login-hint");
        appraiser.addClassName("login-appraiser");

        add(card);
        demo.ifAvailable(accounts -> {
            addClassName("with-demo");
            add(panel(accounts.accounts()));
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        NOTICES.stream()
                .filter(parameters::containsKey)
                .findFirst()
                .ifPresent(notice -> errors.show(Texts.t("security.login." + notice)));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("security.login.title");
    }

    private Section panel(List<DemoAccount> accounts) {
        var list = new UnorderedList();
        accounts.forEach(account -> list.add(item(account)));
        var panel = new Section(
                new H2(Texts.t("security.demo.title")), new Paragraph(Texts.t("security.demo.explanation")), list);
        panel.addClassName("demo-accounts");
        return panel;
    }

    private ListItem item(DemoAccount account) {
        var title = new Span(account.title());
        title.addClassName("demo-account-title");
        var task = new Paragraph(account.task());
        var credentials = new Paragraph(Texts.t("security.demo.credentials", account.username(), account.password()));
        var signIn = new Button(Texts.t("security.demo.sign-in"), click -> signIn(account));
        signIn.setAriaLabel(Texts.t("security.demo.sign-in-as", account.title()));
        credentials.addClassName("demo-account-credentials");
        return new ListItem(new Div(title, task), signIn, credentials);
    }

    /** Fills the form and sends it as if typed, so that the demo goes through the same door as everybody. */
    private void signIn(DemoAccount account) {
        form.getElement()
                .executeJs(
                        "this.querySelector('#vaadinLoginUsername').value = $0;"
                                + "this.querySelector('#vaadinLoginPassword').value = $1;"
                                + "this.submit();",
                        account.username(),
                        account.password());
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(Texts.t("security.login.form"));
        words.getForm().setUsername(Texts.t("security.login.username"));
        words.getForm().setPassword(Texts.t("security.login.password"));
        words.getForm().setSubmit(Texts.t("security.login.submit"));
        words.getErrorMessage().setUsername(Texts.t("security.login.username-missing"));
        words.getErrorMessage().setPassword(Texts.t("security.login.password-missing"));
        return words;
    }
}
