package dev.pingyi.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pingyi.casework.CaseTexts;
import dev.pingyi.casework.DoneItem;
import dev.pingyi.casework.DoneList;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** 我的已办: what this person did, with what result, when. */
@Route("done")
@Menu(title = "casework.done", order = 20, icon = "vaadin:archive")
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class DoneView extends Div implements HasDynamicTitle {

    DoneView(DoneList list) {
        var items = list.done();
        var header = new PageHeader(getPageTitle(), subtitle(items.size(), list.doneCount()));

        addClassName("worklist");

        add(header, items.isEmpty() ? nothing() : list(items));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("casework.done");
    }

    private static String subtitle(int shown, int all) {
        return shown < all
                ? Texts.t("casework.done.subtitle.cut", shown, all)
                : Texts.t("casework.done.subtitle", shown);
    }

    private static Component list(List<DoneItem> items) {
        var list = new UnorderedList();
        list.addClassName("work-list");
        items.forEach(item -> list.add(card(item)));
        return list;
    }

    private static WorkCard card(DoneItem item) {
        var at = item.at();
        var link = WorkCard.link(item.address() + "/progress", "casework.done.look", item.unit());
        link.addClassName("secondary");
        return new WorkCard(
                        CaseTexts.step(item.step()),
                        Texts.t(
                                "casework.worklist.whose",
                                item.unit(),
                                item.title().told()),
                        link)
                .fact("casework.done.result", Texts.t(item.outcome()))
                .fact("casework.done.at", at == null ? Texts.t("casework.done.running") : Formats.dateTime(at));
    }

    private static Component nothing() {
        return new EmptyState(Texts.t("casework.done.empty"), Texts.t("casework.done.empty.next"));
    }
}
