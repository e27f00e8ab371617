package dev.pingyi.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.pingyi.language.Texts;
import dev.pingyi.security.SecuritySettings;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Facts;
import java.util.Map;
import java.util.function.Consumer;

/** Gives somebody a new password; stays open with the reason if it is too weak. */
class ResetPasswordDialog extends Dialog {

    ResetPasswordDialog(String username, SecuritySettings settings, Consumer<String> reset) {
        var errors = new ErrorSummary();
        var password = new PasswordField(Texts.t("security.reset.password"));
        var consequence = new Paragraph(Texts.t("security.reset.consequence"));
        var cancel = new Button(Texts.t("security.cancel"), click -> close());
        var save = Commands.primary("security.reset.save", errors, () -> {
            reset.accept(password.getValue());
            close();
        });

        setHeaderTitle(Texts.t("security.reset.title"));
        addClassName("account-dialog");
        consequence.addClassName("consequence");
        password.setWidthFull();
        password.setHelperText(
                Texts.t("security.password.rule", settings.passwordLength(), settings.passwordClasses()));
        password.getElement().setAttribute("autocomplete", "new-password");

        add(errors, new Facts(Map.of(Texts.t("security.accounts.username"), username)), password, consequence);
        getFooter().add(cancel, save);
    }
}
