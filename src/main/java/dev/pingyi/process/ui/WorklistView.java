package dev.pingyi.process.ui;

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
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.process.CaseTexts;
import dev.pingyi.process.WorkItem;
import dev.pingyi.process.Worklist;
import dev.pingyi.shell.DeadlineBadge;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.PageHeader;
import dev.pingyi.shell.Panel;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** 我的待办: where everybody begins. */
@Route("")
@Menu(title = "process.worklist", order = 10, icon = "vaadin:clipboard-check")
@PermitAll
class WorklistView extends Div implements HasDynamicTitle {

    private final Clock clock;

    WorklistView(Worklist worklist, CurrentActor actor, Clock clock) {
        this.clock = clock;
        boolean administers = actor.get().has(Roles.SYSTEM_ADMINISTRATOR);
        var items = worklist.open();
        var subtitle = administers ? "process.worklist.administrator" : "process.worklist.subtitle";
        var header = new PageHeader(getPageTitle(), Texts.t(subtitle, items.size()));

        addClassName("worklist");

        add(header, administers ? entries() : items.isEmpty() ? nothing() : list(items));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("process.worklist");
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
                Texts.t("process.worklist.whose", item.unit(), item.title()),
                WorkCard.link(item.report(), item.tab(), "process.worklist.act", item.unit()));
        card.fact("process.worklist.step", CaseTexts.step(item.step()));
        if (item.cause() != null) {
            card.fact("process.worklist.cause", Texts.t(item.cause()));
        }
        card.fact("process.worklist.since", Formats.dateTime(item.since()));
        card.fact("process.worklist.due", due, new DeadlineBadge(item.due(), clock));
        card.setClassName("overdue", item.overdue());
        return card;
    }

    private static Component nothing() {
        return new EmptyState(Texts.t("process.worklist.empty"), Texts.t("process.worklist.empty.next"));
    }

    /** A system administrator has no part in any report: the entries of the navigation instead. */
    private static Component entries() {
        var list = new UnorderedList();
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !entry.path().replace("/", "").isEmpty())
                .forEach(entry -> list.add(
                        new ListItem(new Anchor(entry.path().replaceFirst("^/", ""), Texts.t(entry.title())))));
        return new Panel(Texts.t("process.worklist.administration"), list);
    }
}
