package dev.pingyi.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import dev.pingyi.casework.CaseTexts;
import dev.pingyi.casework.WorkItem;
import dev.pingyi.casework.Worklist;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.DeadlineBadge;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.PageHeader;
import dev.pingyi.shell.Panel;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** 我的待办: where everybody begins. */
@Route("")
@Menu(title = "casework.worklist", order = 10, icon = "vaadin:clipboard-check")
@PermitAll
class WorklistView extends Div implements HasDynamicTitle {

    private final Clock clock;

    WorklistView(Worklist worklist, CurrentActor actor, Clock clock) {
        this.clock = clock;
        boolean administers = actor.get().has(Roles.SYSTEM_ADMINISTRATOR);
        var items = worklist.open();
        var header = new PageHeader(
                getPageTitle(),
                administers
                        ? Texts.t("casework.worklist.administrator")
                        : subtitle(items.size(), worklist.openCount()));

        addClassName("worklist");

        add(header, administers ? entries() : items.isEmpty() ? nothing() : list(items));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("casework.worklist");
    }

    private static String subtitle(int shown, int all) {
        return shown < all
                ? Texts.t("casework.worklist.subtitle.cut", shown, all)
                : Texts.t("casework.worklist.subtitle", shown);
    }

    private Component list(Iterable<WorkItem> items) {
        var list = new UnorderedList();
        list.addClassName("work-list");
        items.forEach(item -> list.add(card(item)));
        return list;
    }

    private WorkCard card(WorkItem item) {
        var due = new Span(Formats.date(item.due()));
        var card = new WorkCard(
                Texts.t(item.todo()),
                Texts.t("casework.worklist.whose", item.unit(), item.title().told()),
                WorkCard.link(item.address(), "casework.worklist.act", item.unit()));
        card.fact("casework.worklist.step", CaseTexts.step(item.step()));
        if (item.cause() != null) {
            card.fact("casework.worklist.cause", Texts.t(item.cause()));
        }
        card.fact("casework.worklist.since", Formats.dateTime(item.since()));
        card.fact("casework.worklist.due", due, new DeadlineBadge(item.due(), clock));
        card.setClassName("overdue", item.overdue());
        return card;
    }

    private static Component nothing() {
        return new EmptyState(Texts.t("casework.worklist.empty"), Texts.t("casework.worklist.empty.next"));
    }

    /** A system administrator has no part in any report: the entries of the navigation instead. */
    private static Component entries() {
        var list = new UnorderedList();
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !entry.path().replace("/", "").isEmpty())
                .forEach(entry -> list.add(
                        new ListItem(new Anchor(entry.path().replaceFirst("^/", ""), Texts.t(entry.title())))));
        return new Panel(Texts.t("casework.worklist.administration"), list);
    }
}
