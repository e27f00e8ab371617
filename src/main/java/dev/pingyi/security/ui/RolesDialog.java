package dev.pingyi.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.security.AccountDetails;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Facts;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Gives a business account other business roles; stays open with the reason if they are refused. Administrators are made
 * as such and stay such, so their role is not offered here.
 */
class RolesDialog extends Dialog {

    RolesDialog(AccountDetails account, Consumer<Set<String>> change) {
        var errors = new ErrorSummary();
        var facts = new LinkedHashMap<String, String>();
        var roles = new CheckboxGroup<String>(Texts.t("security.account.roles"));
        var consequence = new Paragraph(Texts.t("security.roles.consequence"));
        var cancel = new Button(Texts.t("security.cancel"), click -> close());
        var save = Commands.primary("security.roles.save", errors, () -> {
            change.accept(roles.getValue());
            close();
        });

        facts.put(Texts.t("security.accounts.username"), account.username());
        facts.put(Texts.t("security.accounts.post"), account.title());

        setHeaderTitle(Texts.t("security.roles.title"));
        addClassName("account-dialog");
        // What was chosen is not lost by a click beside the dialog.
        setCloseOnOutsideClick(false);
        consequence.addClassName("consequence");
        roles.setItems(Roles.ASSIGNABLE.stream()
                .filter(role -> !role.equals(Roles.SYSTEM_ADMINISTRATOR))
                .toList());
        roles.setItemLabelGenerator(role -> Texts.t("security.role." + role));
        roles.setItemHelperGenerator(role -> Texts.t("security.role." + role + ".explanation"));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        roles.setValue(Set.copyOf(account.roles()));

        add(errors, new Facts(facts), roles, consequence);
        getFooter().add(cancel, save);
    }
}
