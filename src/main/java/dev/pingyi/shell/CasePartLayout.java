package dev.pingyi.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HighlightActions;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Texts;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The first tab of a report's page with its parts: text, last year's problems, figures … Views of a part declare {@code
 * @Route(value = "reports/:report/text/<path>", layout = CasePartLayout.class)} and a {@link CasePart}. The rights are
 * those of the view in it.
 */
@ParentLayout(CaseLayout.class)
@AnonymousAllowed
public class CasePartLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private static final AccessAnnotationChecker RIGHTS = new AccessAnnotationChecker();

    private final CurrentActor actor;
    private final List<CasePart> known;
    private final Nav parts = new Nav();
    private final Div content = new Div();
    private @Nullable ReportId report;

    CasePartLayout(CurrentActor actor, ObjectProvider<CasePart> known) {
        this.actor = actor;
        this.known =
                known.stream().sorted(Comparator.comparingInt(CasePart::order)).toList();
        parts.addClassName("report-parts");
        parts.getElement().setAttribute("aria-label", Texts.t("report.parts"));
        addClassName("report-layout");
        add(parts, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        report = CaseRoute.report(event);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var current = event.getLocation().getSegments().getLast();
        parts.removeAll();
        var person = actor.get();
        known.stream()
                .filter(part -> RIGHTS.hasAccess(part.view(), person.account()::toString, person::has))
                .forEach(part -> parts.add(link(part, current)));
        parts.getElement()
                .executeJs(
                        "this.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest', inline: 'center'})");
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        content.removeAll();
    }

    private RouterLink link(CasePart part, String current) {
        if (report == null) {
            throw new IllegalStateException("Drawn before it was entered");
        }
        var link = new RouterLink(Texts.t(part.labelKey()), part.view(), CaseRoute.parameters(report));
        link.setHighlightAction(HighlightActions.none());
        if (part.path().equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
