package dev.pingyi.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.security.AccountDetails;
import dev.pingyi.security.AccountService;
import dev.pingyi.security.SecuritySettings;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The administrator keeps the accounts. */
@Route("accounts")
@Menu(order = 70, title = "security.accounts.title", icon = "vaadin:users")
@RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
class AccountsView extends Div implements HasDynamicTitle {

    private final AccountService accounts;
    private final OrganizationService organizations;
    private final SecuritySettings settings;
    private final Map<OrganizationId, String> units;

    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph done = new Paragraph();
    private final TextField search = new TextField(Texts.t("security.accounts.search"));
    private final AccountGrid grid;
    private final EmptyState none =
            new EmptyState(Texts.t("security.accounts.empty"), Texts.t("security.accounts.empty-next"));

    AccountsView(AccountService accounts, OrganizationService organizations, SecuritySettings settings) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.settings = settings;
        this.units = organizations.organizations().stream()
                .collect(Collectors.toMap(OrganizationInfo::id, OrganizationInfo::name));
        this.grid = new AccountGrid(
                this::unit,
                List.of(
                        new AccountGrid.Action("disable", AccountDetails::enabled, this::disable),
                        new AccountGrid.Action(
                                "enable",
                                account -> !account.enabled(),
                                account -> tell("enabled", account, accounts::enable)),
                        new AccountGrid.Action(
                                "unlock",
                                account -> account.lockedUntil() != null,
                                account -> tell("unlocked", account, accounts::unlock)),
                        new AccountGrid.Action("reset", account -> true, this::reset),
                        new AccountGrid.Action(
                                "change-roles",
                                account -> !account.roles().contains(Roles.SYSTEM_ADMINISTRATOR),
                                this::changeRoles)));
        var create = new Button(Texts.t("security.accounts.create"), click -> create());

        search.addValueChangeListener(change -> show());

        addClassName("accounts-page");
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        search.setPlaceholder(Texts.t("security.accounts.search-hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        done.addClassName("accounts-notice");
        search.addClassName("accounts-search");
        done.getElement().setAttribute("role", "status");
        done.setVisible(false);

        add(
                new PageHeader(Texts.t("security.accounts.title"), Texts.t("security.accounts.subtitle"))
                        .action(create),
                errors,
                done,
                search,
                grid,
                none);
        show();
    }

    @Override
    public String getPageTitle() {
        return Texts.t("security.accounts.title");
    }

    private void show() {
        var word = search.getValue().strip().toLowerCase(Locale.ROOT);
        var found = accounts.accounts().stream()
                .filter(account -> Stream.of(account.username(), account.title(), unit(account))
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word)))
                .toList();
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
        none.setVisible(found.isEmpty());
    }

    private String unit(AccountDetails account) {
        var organization = account.organization();
        return organization == null
                ? Texts.t("security.accounts.no-unit")
                : units.getOrDefault(organization, Texts.t("security.accounts.no-unit"));
    }

    private void create() {
        new AccountDialog(organizations, settings, wanted -> {
                    accounts.create(wanted);
                    done("created", wanted.username());
                })
                .open();
    }

    private void disable(AccountDetails account) {
        var facts = Map.of(
                Texts.t("security.accounts.username"), account.username(),
                Texts.t("security.accounts.post"), account.title());
        new CheckAnswers(
                        Texts.t("security.accounts.disable-title"),
                        facts,
                        Texts.t("security.accounts.disable-consequence"),
                        "security.accounts.disable",
                        () -> {
                            accounts.disable(account.id());
                            done("disabled", account.username());
                        })
                .open();
    }

    private void reset(AccountDetails account) {
        new ResetPasswordDialog(account.username(), settings, password -> {
                    accounts.resetPassword(account.id(), password);
                    done("reset", account.username());
                })
                .open();
    }

    private void changeRoles(AccountDetails account) {
        new RolesDialog(account, roles -> {
                    accounts.changeRoles(account.id(), roles);
                    done("roles", account.username());
                })
                .open();
    }

    private void tell(String outcome, AccountDetails account, Consumer<AccountId> command) {
        Commands.run(errors, () -> {
            command.accept(account.id());
            done(outcome, account.username());
        });
    }

    private void done(String outcome, String username) {
        errors.clear();
        done.setText(Texts.t("security.accounts.done." + outcome, username));
        done.setVisible(true);
        show();
    }
}
