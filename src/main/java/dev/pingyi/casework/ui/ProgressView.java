package dev.pingyi.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.casework.CaseService;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.CaseLayout;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.Panel;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** 办理情况: who has it now and until when, what comes next, what has been, and all of it on the map. */
@Route(value = "reports/:report/progress", layout = CaseLayout.class)
@PermitAll
class ProgressView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final CaseService cases;
    private final Clock clock;

    ProgressView(CaseService cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;

        addClassName("progress");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getFirstSegment();
        var key = cases.at(address, CaseRoute.report(event).value());
        var progress = cases.progress(key);
        removeAll();
        add(
                new Panel(Texts.t("casework.now"), new CaseNow(progress, clock)),
                new Panel(Texts.t("casework.past"), new CaseTimeline(progress)),
                new Panel(Texts.t("casework.diagram"), new CaseDiagram(cases.diagram(key), progress)));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("casework.progress");
    }
}
