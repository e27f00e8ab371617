package dev.pingyi.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import dev.pingyi.language.Texts;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.security.NewAccount;
import dev.pingyi.security.SecuritySettings;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import java.util.function.Consumer;

/** Makes an account; stays open with the reason if it cannot be made. */
class AccountDialog extends Dialog {

    private final ErrorSummary errors = new ErrorSummary();
    private final AccountForm form;

    AccountDialog(OrganizationService organizations, SecuritySettings settings, Consumer<NewAccount> create) {
        form = new AccountForm(organizations, settings);
        var cancel = new Button(Texts.t("security.cancel"), click -> close());
        var save = Commands.primary("security.account.save", errors, () -> save(create));

        setHeaderTitle(Texts.t("security.account.title"));
        addClassName("account-dialog");
        // What was typed is not lost by a click beside the dialog.
        setCloseOnOutsideClick(false);

        add(errors, form);
        getFooter().add(cancel, save);
    }

    private void save(Consumer<NewAccount> create) {
        var missing = form.missing();
        if (missing.isEmpty()) {
            create.accept(form.value());
            close();
        } else {
            errors.show(missing);
        }
    }
}
