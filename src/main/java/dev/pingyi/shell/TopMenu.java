package dev.pingyi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.pingyi.kernel.Actor;
import dev.pingyi.language.Texts;
import java.util.Locale;
import java.util.Optional;

/** Size of type, light or dark, language, help, and who is signed in. On a phone what has no room folds into one button. */
class TopMenu extends MenuBar {

    /** See frontend/kept-text.ts. */
    private static final String FORGET = "const kept = Object.keys(localStorage).filter(key => key.startsWith($0));"
            + " if (kept.length > 0 && !window.confirm($1)) return false;"
            + " kept.forEach(key => localStorage.removeItem(key)); return true";

    TopMenu(Optional<Actor> actor, AuthenticationContext authentication) {
        addClassName("top-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_END_ALIGNED);
        setI18n(new MenuBarI18n().setMoreOptions(Texts.t("shell.menu.more")));
        getElement().setAttribute("aria-label", Texts.t("shell.menu.label"));

        choices(Display.SIZE, VaadinIcon.FONT);
        choices(Display.COLORS, VaadinIcon.ADJUST);
        choices(Display.LANGUAGE, VaadinIcon.GLOBE);
        entry(VaadinIcon.QUESTION_CIRCLE_O, Texts.t("shell.help.title"))
                .addClickListener(click -> getUI().ifPresent(ui -> ui.navigate(HelpView.class)));
        actor.ifPresent(present -> {
            var person = entry(VaadinIcon.USER, present.title());
            person.addClassName("top-menu-person");
            // By its path: the shell knows no feature.
            person.getSubMenu()
                    .addItem(Texts.t("shell.password"), click -> getUI().ifPresent(ui -> ui.navigate("password")));
            person.getSubMenu().addItem(Texts.t("shell.sign-out"), click -> signOut(authentication, present));
        });
    }

    /** What the browser kept of this account's typing goes with it: the next person may sit at the same computer. */
    private static void signOut(AuthenticationContext authentication, Actor actor) {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs(FORGET, "pingyi.kept." + actor.account() + ".", Texts.t("shell.sign-out.unsaved"))
                .then(
                        Boolean.class,
                        sure -> {
                            if (sure) {
                                authentication.logout();
                            }
                        },
                        failed -> authentication.logout());
    }

    private void choices(Display display, VaadinIcon icon) {
        String key = "shell.display." + display.name().toLowerCase(Locale.ROOT);
        MenuItem root = entry(icon, Texts.t(key));
        for (String choice : display.choices()) {
            var item = root.getSubMenu().addItem(Texts.t(key + "." + choice));
            item.setCheckable(true);
            item.addClickListener(click -> click.getSource().getUI().ifPresent(ui -> {
                display.choose(ui, choice);
                root.getSubMenu().getItems().forEach(each -> each.setChecked(each.equals(item)));
            }));
            addAttachListener(
                    attached -> item.setChecked(display.chosen(attached.getUI()).equals(choice)));
        }
    }

    private MenuItem entry(VaadinIcon icon, String word) {
        var item = addItem(word);
        var drawing = icon.create();
        drawing.getElement().setAttribute("aria-hidden", "true");
        item.addComponentAsFirst(drawing);
        return item;
    }
}
