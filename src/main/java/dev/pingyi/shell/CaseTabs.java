package dev.pingyi.shell;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightActions;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Texts;
import java.util.List;

/** The tabs of a report that the actor may open and that have something to show; links, because each has an address. */
class CaseTabs extends Nav {

    private static final AccessAnnotationChecker RIGHTS = new AccessAnnotationChecker();

    CaseTabs(ReportId report, List<CaseTab> tabs, Actor actor, String current) {
        addClassName("case-tabs");
        getElement().setAttribute("aria-label", Texts.t("shell.case.tabs"));
        tabs.stream()
                .filter(tab -> RIGHTS.hasAccess(tab.view(), actor.account()::toString, actor::has))
                // The tab one stands on never vanishes under one's feet.
                .filter(tab -> tab.path().equals(current) || tab.relevant().test(report))
                .forEach(tab -> add(link(report, tab, tab.path().equals(current))));
        getElement()
                .executeJs(
                        "this.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest', inline: 'center'})");
    }

    private static RouterLink link(ReportId report, CaseTab tab, boolean current) {
        var link = new RouterLink(Texts.t(tab.labelKey()), tab.view(), CaseRoute.parameters(report));
        link.setHighlightAction(HighlightActions.none());
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
