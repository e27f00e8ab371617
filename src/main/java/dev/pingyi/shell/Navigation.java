package dev.pingyi.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.menu.MenuConfiguration;
import dev.pingyi.language.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the role may open, from the {@code @Menu} of the views, whose title is a message key; with what waits there. See
 * frontend/portal-navigation.ts.
 */
@Tag("portal-navigation")
@JsModule("./portal-navigation.ts")
@Uses(SideNav.class)
@Uses(SideNavItem.class)
@Uses(Icon.class)
class Navigation extends Component {

    /** More than this nobody takes in at a glance; a role that has more needs fewer, not a longer list. */
    static final int MOST = 7;

    private static final Logger LOG = LoggerFactory.getLogger(Navigation.class);

    private final List<NavigationCount> counts;
    private final Map<String, Integer> shown = new HashMap<>();

    Navigation(List<NavigationCount> counts) {
        this.counts = List.copyOf(counts);
    }

    void recount() {
        counts.forEach(count -> {
            int waiting = waiting(count);
            if (!Objects.equals(shown.put(count.route(), waiting), waiting)) {
                show(count.route(), waiting);
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var entries = JacksonUtils.createArrayNode();
        MenuConfiguration.getMenuEntries().stream()
                .limit(MOST)
                .forEach(entry -> entries.addObject()
                        .put("path", path(entry.path()))
                        .put("text", Texts.t(entry.title()))
                        .put("icon", Objects.requireNonNullElse(entry.icon(), "")));
        getElement().callJsFunction("show", entries, Texts.t("shell.navigation"));
        shown.forEach(this::show);
    }

    private void show(String route, int waiting) {
        if (isAttached()) {
            getElement().callJsFunction("count", path(route), waiting, Texts.t("shell.navigation.waiting", waiting));
        }
    }

    /** A figure that cannot be had is left out: the page that tells why must still find its frame. */
    private static int waiting(NavigationCount count) {
        try {
            return count.count();
        } catch (RuntimeException unavailable) {
            LOG.info("No figure for {}: {}", count.route(), unavailable.toString());
            return 0;
        }
    }

    /** Without the slash at its head: the browser adds the address of the portal. */
    private static String path(String path) {
        return path.replaceFirst("^/", "");
    }
}
