package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.problem.LastYearRow;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.RevisionInfo;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.Together;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The report as a paper to be printed: title, text, tables, who answers for it and the date, and nothing of the portal.
 * Draft and finished report alike; everybody gets the text that they may read.
 */
@Route(value = "reports/:report/paper", autoLayout = false)
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class PaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportService reports;
    private final Together together;
    private final Clock clock;
    private @Nullable ReportDetails report;

    PaperView(ReportService reports, Together together, Clock clock) {
        this.reports = reports;
        this.together = together;
        this.clock = clock;
        addClassName("paper-page");
    }

    /** The link to it, which opens a page of its own: what somebody is writing stays open behind it. */
    static Anchor link(ReportDetails report) {
        var link = new Anchor("reports/" + report.id() + "/paper", Texts.t("report.print"));
        link.setTarget("_blank");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = CaseRoute.report(event);
        removeAll();
        together.draw(() -> {
            var loaded = reports.reading(id);
            report = loaded;
            if (loaded.sections().isEmpty()) {
                add(new EmptyState(Texts.t("report.hidden.why", loaded.unitName()), Texts.t("report.hidden.next")));
            } else {
                draw(loaded);
            }
        });
    }

    private void draw(ReportDetails loaded) {
        var print = new NativeButton(
                Texts.t("report.print"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        var bar = new Div(new Paragraph(Texts.t("report.print.how")), print);
        var paper =
                new ReportReader(loaded.sections(), reports.annexes(loaded.id()).of(LastYearRow.ANNEX));
        var signature = new Div(
                new Paragraph(loaded.unitName() + "　" + loaded.author()),
                new Paragraph(Formats.paperDate(LocalDate.ofInstant(written(loaded), clock.getZone()))));

        bar.addClassName("paper-bar");
        signature.addClassName("paper-signature");
        add(bar);
        if (loaded.sections().stream()
                .noneMatch(section -> section.level() == 0 && !section.heading().isBlank())) {
            add(new H2(loaded.title()));
        }
        add(paper, signature);
    }

    /** When the text that is shown was handed in; a draft was last changed. */
    private Instant written(ReportDetails loaded) {
        var number = loaded.submittedRevision();
        if (loaded.state().editable() || number == null) {
            return loaded.changedAt();
        }
        return reports.revisions(loaded.id()).stream()
                .filter(revision -> revision.number() == number)
                .map(RevisionInfo::at)
                .findFirst()
                .orElse(loaded.changedAt());
    }

    @Override
    public String getPageTitle() {
        return report == null ? Texts.t("report.tab") : Texts.t("report.page-title", report.title(), report.unitName());
    }
}
