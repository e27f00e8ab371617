package dev.pingyi.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.organization.OrganizationKind;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.organization.PostInfo;
import dev.pingyi.security.NewAccount;
import dev.pingyi.security.SecuritySettings;
import dev.pingyi.shell.ErrorSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a new account. */
class AccountForm extends FormLayout {

    private final OrganizationService organizations;
    private final List<OrganizationInfo> units;

    private final ComboBox<OrganizationInfo> unit = new ComboBox<>(Texts.t("security.accounts.unit"));
    private final ComboBox<PostInfo> post = new ComboBox<>(Texts.t("security.accounts.post"));
    private final TextField shown = new TextField(Texts.t("security.account.shown"));
    private final TextField username = new TextField(Texts.t("security.accounts.username"));
    private final PasswordField password = new PasswordField(Texts.t("security.account.password"));
    private final CheckboxGroup<String> roles = new CheckboxGroup<>(Texts.t("security.account.roles"));

    AccountForm(OrganizationService organizations, SecuritySettings settings) {
        this.organizations = organizations;
        this.units = organizations.organizations();

        unit.addValueChangeListener(change -> offerPosts(change.getValue()));
        post.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                shown.setValue(change.getValue().title());
            }
        });

        unit.setItems(units);
        unit.setItemLabelGenerator(OrganizationInfo::name);
        unit.setHelperText(Texts.t("security.account.unit-hint"));
        unit.setClearButtonVisible(true);
        post.setItemLabelGenerator(PostInfo::title);
        post.setHelperText(Texts.t("security.account.post-hint"));
        post.setClearButtonVisible(true);
        username.setHelperText(Texts.t("security.username.rule"));
        password.setHelperText(
                Texts.t("security.password.rule", settings.passwordLength(), settings.passwordClasses()));
        password.getElement().setAttribute("autocomplete", "new-password");
        roles.setItems(Roles.ASSIGNABLE);
        roles.setItemLabelGenerator(role -> Texts.t("security.role." + role));
        roles.setItemHelperGenerator(role -> Texts.t("security.role." + role + ".explanation"));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);

        add(unit, post, shown, username, password);
        add(roles, 2);
    }

    /** What has been left out, each with its field; marks the fields as well. */
    List<ErrorSummary.Entry> missing() {
        var entries = new ArrayList<ErrorSummary.Entry>();
        var administrator = roles.getValue().contains(Roles.SYSTEM_ADMINISTRATOR);
        require(entries, "unit", unit, unit.getValue() != null || administrator);
        require(entries, "shown", shown, !shown.getValue().isBlank());
        require(entries, "username", username, !username.getValue().isBlank());
        require(entries, "password", password, !password.getValue().isEmpty());
        require(entries, "roles", roles, !roles.getValue().isEmpty());
        return entries;
    }

    NewAccount value() {
        var organization = unit.getValue();
        var held = post.getValue();
        return new NewAccount(
                username.getValue(),
                password.getValue(),
                organization == null ? null : organization.id(),
                held == null ? null : held.id(),
                shown.getValue(),
                roles.getValue());
    }

    /** Officers do the county's business but hold their posts in its department: those are offered as well. */
    private void offerPosts(@Nullable OrganizationInfo chosen) {
        if (chosen == null) {
            post.setItems(List.of());
            return;
        }
        var departments = units.stream()
                .filter(each -> each.kind() == OrganizationKind.DEPARTMENT
                        && chosen.id().equals(each.parent()));
        post.setItems(Stream.concat(Stream.of(chosen), departments)
                .flatMap(each -> organizations.posts(each.id()).stream())
                .toList());
    }

    private static <F extends Component & HasValidation> void require(
            List<ErrorSummary.Entry> entries, String name, F field, boolean present) {
        var message = Texts.t("security.account.missing." + name);
        field.setInvalid(!present);
        field.setErrorMessage(present ? "" : message);
        if (!present) {
            entries.add(new ErrorSummary.Entry(message, field));
        }
    }
}
