package dev.pingyi.process.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.process.CaseTexts;
import dev.pingyi.process.DoneItem;
import dev.pingyi.process.Worklist;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** 我的已办: what this person did, with what result, when. */
@Route("done")
@Menu(title = "process.done", order = 20, icon = "vaadin:archive")
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class DoneView extends Div implements HasDynamicTitle {

    DoneView(Worklist worklist) {
        var items = worklist.done();
        var header = new PageHeader(getPageTitle(), Texts.t("process.done.subtitle", items.size()));

        addClassName("worklist");

        add(header, items.isEmpty() ? nothing() : list(items));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("process.done");
    }

    private static Component list(List<DoneItem> items) {
        var list = new UnorderedList();
        list.addClassName("work-list");
        items.forEach(item -> list.add(card(item)));
        return list;
    }

    private static WorkCard card(DoneItem item) {
        var at = item.at();
        var link = WorkCard.link(item.report(), "progress", "process.done.look", item.unit());
        link.addClassName("secondary");
        return new WorkCard(
                        CaseTexts.step(item.step()), Texts.t("process.worklist.whose", item.unit(), item.title()), link)
                .fact("process.done.result", Texts.t(item.outcome()))
                .fact("process.done.at", at == null ? Texts.t("process.done.running") : Formats.dateTime(at));
    }

    private static Component nothing() {
        return new EmptyState(Texts.t("process.done.empty"), Texts.t("process.done.empty.next"));
    }
}
