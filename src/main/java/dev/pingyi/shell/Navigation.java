package dev.pingyi.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import dev.pingyi.language.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the role may open, from the {@code @Menu} of the views, whose title is a message key; with what waits there. */
class Navigation extends SideNav {

    /** More than this nobody takes in at a glance; a role that has more needs fewer, not a longer list. */
    static final int MOST = 7;

    private static final Logger LOG = LoggerFactory.getLogger(Navigation.class);

    private final Map<NavigationCount, Span> badges = new HashMap<>();

    Navigation(List<NavigationCount> counts) {
        addClassName("navigation");
        getElement().setAttribute("aria-label", Texts.t("shell.navigation"));
        MenuConfiguration.getMenuEntries().stream().limit(MOST).forEach(entry -> addItem(item(entry, counts)));
    }

    void recount() {
        badges.forEach((count, badge) -> {
            int waiting = waiting(count);
            badge.setText(Integer.toString(waiting));
            badge.getElement().setAttribute("aria-label", Texts.t("shell.navigation.waiting", waiting));
            badge.setVisible(waiting > 0);
        });
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

    private SideNavItem item(MenuEntry entry, List<NavigationCount> counts) {
        var item = new SideNavItem(Texts.t(entry.title()), entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        String route = entry.path().replaceFirst("^/", "");
        counts.stream().filter(count -> count.route().equals(route)).forEach(count -> {
            var badge = new Span();
            badge.addClassName("navigation-count");
            item.setSuffixComponent(badge);
            badges.put(count, badge);
        });
        return item;
    }
}
