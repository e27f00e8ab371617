package dev.pingyi.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.language.Texts;
import dev.pingyi.security.AccountService;
import dev.pingyi.security.SecuritySettings;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.Confirmation;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.PageHeader;
import dev.pingyi.shell.Panel;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** Everybody changes the own password; reached from the user menu. */
@Route("password")
@PermitAll
class OwnPasswordView extends Div implements HasDynamicTitle {

    private final AccountService accounts;

    private final ErrorSummary errors = new ErrorSummary();
    private final PasswordField present = field("present", "current-password");
    private final PasswordField wanted = field("wanted", "new-password");
    private final PasswordField repeated = field("repeated", "new-password");

    OwnPasswordView(AccountService accounts, SecuritySettings settings) {
        this.accounts = accounts;
        var title = Texts.t("security.own-password.title");
        var save = Commands.primary("security.own-password.save", errors, this::save);
        var fields = new Div(present, wanted, repeated);
        var header = new PageHeader(title, Texts.t("security.own-password.subtitle"));

        addClassName("own-password-page");
        fields.addClassName("own-password-fields");
        wanted.setHelperText(Texts.t("security.password.rule", settings.passwordLength(), settings.passwordClasses()));

        add(header, errors, new Panel(title, fields, save));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("security.own-password.title");
    }

    private void save() {
        var mistakes = mistakes();
        if (!mistakes.isEmpty()) {
            errors.show(mistakes);
            return;
        }
        accounts.changeOwnPassword(present.getValue(), wanted.getValue());
        // A new page and not a route inside this one: the session is at its end.
        var signIn = new Anchor("login", Texts.t("security.own-password.sign-in"));
        signIn.setRouterIgnore(true);
        removeAll();
        add(new Confirmation(Texts.t("security.own-password.done"), Texts.t("security.own-password.next")), signIn);
    }

    private List<ErrorSummary.Entry> mistakes() {
        var mistakes = new ArrayList<ErrorSummary.Entry>();
        if (present.isEmpty()) {
            mistakes.add(new ErrorSummary.Entry(Texts.t("security.own-password.missing.present"), present));
        }
        if (wanted.isEmpty()) {
            mistakes.add(new ErrorSummary.Entry(Texts.t("security.own-password.missing.wanted"), wanted));
        } else if (!wanted.getValue().equals(repeated.getValue())) {
            mistakes.add(new ErrorSummary.Entry(Texts.t("security.own-password.differs"), repeated));
        }
        return mistakes;
    }

    private static PasswordField field(String name, String autocomplete) {
        var field = new PasswordField(Texts.t("security.own-password." + name));
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }
}
