package dev.pingyi.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.pingyi.kernel.Actor;
import dev.pingyi.language.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Size of type, light or dark, language, help, and who is signed in. On a phone what has no room folds into one button.
 * One component, whatever it shows; see frontend/top-menu.ts.
 */
@Tag("top-menu")
@JsModule("./top-menu.ts")
@Uses(MenuBar.class)
@Uses(Icon.class)
class TopMenu extends Component {

    /** See frontend/kept-text.ts. */
    private static final String FORGET = "const kept = Object.keys(localStorage).filter(key => key.startsWith($0));"
            + " if (kept.length > 0 && !window.confirm($1)) return false;"
            + " kept.forEach(key => localStorage.removeItem(key)); return true";

    private static final String GO = "go";
    private static final String SIGN_OUT = "sign-out";

    private final @Nullable Actor actor;
    private final AuthenticationContext authentication;

    TopMenu(Optional<Actor> actor, AuthenticationContext authentication) {
        this.actor = actor.orElse(null);
        this.authentication = authentication;
        getElement().getClassList().add("top-menu");
    }

    /** Called by the browser: what was picked, and of which group. */
    @ClientCallable
    public void chosen(String name, String value) {
        var ui = UI.getCurrentOrThrow();
        if (name.equals(GO)) {
            // By its path: the shell knows no feature.
            ui.navigate(value);
        } else if (name.equals(SIGN_OUT)) {
            signOut(ui);
        } else {
            Arrays.stream(Display.values())
                    .filter(display -> name(display).equals(name))
                    .filter(display -> Arrays.asList(display.choices()).contains(value))
                    .forEach(display -> display.choose(ui, value));
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var groups = JacksonUtils.createArrayNode();
        choices(groups, Display.SIZE, VaadinIcon.FONT, attached.getUI());
        choices(groups, Display.COLORS, VaadinIcon.ADJUST, attached.getUI());
        choices(groups, Display.LANGUAGE, VaadinIcon.GLOBE, attached.getUI());
        var help = group(groups, GO, VaadinIcon.QUESTION_CIRCLE_O, Texts.t("shell.help.title"));
        entry(help, GO, HelpView.PATH, Texts.t("shell.help.title"));
        if (actor != null) {
            var person = group(groups, GO, VaadinIcon.USER, actor.title());
            person.put("className", "top-menu-person");
            entry(person, GO, "password", Texts.t("shell.password"));
            entry(person, SIGN_OUT, "", Texts.t("shell.sign-out"));
        }
        getElement().callJsFunction("show", groups, Texts.t("shell.menu.label"), Texts.t("shell.menu.more"));
    }

    /** What the browser kept of this account's typing goes with it: the next person may sit at the same computer. */
    private void signOut(UI ui) {
        if (actor != null) {
            ui.getPage()
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
    }

    private static void choices(ArrayNode groups, Display display, VaadinIcon icon, UI ui) {
        String name = name(display);
        String key = "shell.display." + name;
        var group = group(groups, name, icon, Texts.t(key));
        for (String choice : display.choices()) {
            entry(group, name, choice, Texts.t(key + "." + choice))
                    .put("checked", display.chosen(ui).equals(choice));
        }
    }

    private static String name(Display display) {
        return display.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode group(ArrayNode groups, String name, VaadinIcon icon, String word) {
        var group = groups.addObject();
        group.put("name", name).put("text", word).put("icon", icon.create().getIcon());
        group.putArray("entries");
        return group;
    }

    private static ObjectNode entry(ObjectNode group, String name, String value, String word) {
        return ((ArrayNode) group.get("entries"))
                .addObject()
                .put("name", name)
                .put("value", value)
                .put("text", word);
    }
}
