package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ReportId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The one page of a report, with its tabs. Views of the tabs declare {@code @Route(value = "reports/:report/<path>",
 * layout = CaseLayout.class)} and read the parameter by {@link CaseRoute#report}. The rights are those of the view in
 * it and of the service behind {@link CaseFrame}; to whom the report does not exist this page does not either.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class CaseLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final ObjectProvider<CaseFrame> frame;
    private final List<CaseTab> tabs;
    private final Together together;
    private final CurrentActor actor;
    private final Clock clock;
    private final Div head = new Div();
    private final Div actions = new Div();
    private final Div content = new Div();
    private @Nullable ReportId report;
    private String path = "";

    CaseLayout(
            ObjectProvider<CaseFrame> frame,
            ObjectProvider<CaseTab> tabs,
            Together together,
            CurrentActor actor,
            Clock clock) {
        this.frame = frame;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(CaseTab::order)).toList();
        this.together = together;
        this.actor = actor;
        this.clock = clock;
        addClassName("case-layout");
        actions.addClassName("case-actions");
        content.addClassName("case-content");
        add(head, content);
    }

    /** To be called by a tab after it has changed the state of its report: draws header, tabs and counts again. */
    public static void refresh(Component inside) {
        Optional.ofNullable(inside.findAncestor(CaseLayout.class)).ifPresent(CaseLayout::draw);
        MainLayout.refresh(inside);
    }

    /** Puts the main act of the page into the head; it stays until another page of the report is opened. */
    public static void act(Component inside, List<Component> acts) {
        Optional.ofNullable(inside.findAncestor(CaseLayout.class)).ifPresent(page -> {
            page.actions.removeAll();
            page.actions.add(acts);
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        report = CaseRoute.report(event);
        actions.removeAll();
        // Before the tab itself is asked: an unknown report must end here, on the page that says so.
        frame.getObject().header(report);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        path = event.getLocation().getSegments().get(CaseRoute.TAB);
        draw();
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        content.removeAll();
    }

    private void draw() {
        var id = report;
        if (id != null) {
            together.draw(() -> draw(id));
        }
    }

    private void draw(ReportId report) {
        var header = frame.getObject().header(report);
        head.removeAll();
        head.add(new CaseHead(header, actions, clock), new CaseTabs(report, tabs, actor.get(), path));
    }
}
