package dev.pingyi.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.security.AccountDetails;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The accounts, one row each, with what can be done to each. */
class AccountGrid extends Grid<AccountDetails> {

    /** @param name last part of the text's key */
    record Action(String name, Predicate<AccountDetails> possible, Consumer<AccountDetails> command) {}

    private final Function<AccountDetails, String> unit;
    private final List<Action> actions;

    AccountGrid(Function<AccountDetails, String> unit, List<Action> actions) {
        this.unit = unit;
        this.actions = actions;
        addColumn(AccountDetails::username)
                .setHeader(Texts.t("security.accounts.username"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::post)
                .setHeader(Texts.t("security.accounts.post"))
                .setComparator(AccountDetails::title)
                .setFlexGrow(2);
        addColumn(AccountGrid::roles).setHeader(Texts.t("security.accounts.roles"));
        addComponentColumn(AccountGrid::state).setHeader(Texts.t("security.accounts.state"));
        addComponentColumn(this::menu)
                .setHeader(Texts.t("security.accounts.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addClassName("accounts-grid");
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
    }

    private Component post(AccountDetails account) {
        var belongsTo = new Span(unit.apply(account));
        belongsTo.addClassName("accounts-unit");
        return new Div(new Div(account.title()), belongsTo);
    }

    private static String roles(AccountDetails account) {
        return account.roles().stream()
                .map(role -> Texts.t("security.role." + role))
                .collect(Collectors.joining(Texts.t("security.accounts.and")));
    }

    private static Component state(AccountDetails account) {
        var until = account.lockedUntil();
        if (!account.enabled()) {
            return new StateBadge(Texts.t("security.accounts.state.disabled"), Tone.NEUTRAL);
        }
        return until == null
                ? new StateBadge(Texts.t("security.accounts.state.enabled"), Tone.DONE)
                : new StateBadge(Texts.t("security.accounts.state.locked", Formats.time(until)), Tone.OVERDUE);
    }

    /** What can be done to the account now, in the order of the menu. */
    List<Action> possible(AccountDetails account) {
        return actions.stream()
                .filter(action -> action.possible().test(account))
                .toList();
    }

    private Component menu(AccountDetails account) {
        var button = new Button(Texts.t("security.accounts.actions"));
        var menu = new ContextMenu(button);
        button.setAriaLabel(Texts.t("security.accounts.actions-for", account.username()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        menu.setOpenOnClick(true);
        possible(account)
                .forEach(action -> menu.addItem(
                        Texts.t("security.accounts." + action.name()),
                        click -> action.command().accept(account)));
        return button;
    }
}
