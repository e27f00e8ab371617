package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.indicator.FigureService;
import dev.pingyi.indicator.QuotedFigure;
import dev.pingyi.indicator.ui.FigurePanel;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.report.FigureAnnex;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.report.ReportService;
import dev.pingyi.shell.CasePartLayout;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.Listing;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The figures of the report: filled in by its unit, read by everyone else as they were submitted. */
@Route(value = "reports/:report/text/figures", layout = CasePartLayout.class)
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class FiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportService reports;
    private final FigureService figures;
    private final CurrentActor actor;
    private @Nullable ReportDetails report;

    FiguresView(ReportService reports, FigureService figures, CurrentActor actor) {
        this.reports = reports;
        this.figures = figures;
        this.actor = actor;
        addClassName("report-figures");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = CaseRoute.report(event);
        var loaded = reports.report(id);
        report = loaded;
        removeAll();
        if (actor.get().organization().equals(loaded.unit())) {
            add(new FigurePanel(
                    figures, loaded.round(), loaded.unit(), loaded.state().editable()));
            return;
        }
        var submitted = reports.annexes(id).of(FigureAnnex.ANNEX);
        if (submitted.isEmpty()) {
            add(new EmptyState(Texts.t("report.figures.none", loaded.unitName()), Texts.t("report.figures.none-next")));
            return;
        }
        var listing = new Listing<QuotedFigure>()
                .text(Texts.t("report.figures.name"), QuotedFigure::name)
                .text(Texts.t("report.figures.institution"), QuotedFigure::institution)
                .text(Texts.t("report.figures.value"), figure -> figure.value() + figure.unit())
                .text(
                        Texts.t("report.figures.last-year"),
                        figure -> figure.lastYear().isEmpty() ? "" : figure.lastYear() + figure.unit());
        listing.show(submitted);
        add(listing);
    }

    @Override
    public String getPageTitle() {
        return report == null
                ? Texts.t("report.part.figures")
                : Texts.t("report.page-title", Texts.t("report.part.figures"), report.unitName());
    }
}
