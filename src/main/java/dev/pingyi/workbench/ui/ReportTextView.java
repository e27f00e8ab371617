package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.findings.CheckService;
import dev.pingyi.findings.ui.FindingPanel;
import dev.pingyi.handover.HandOverService;
import dev.pingyi.handover.ui.TurnPanel;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.problem.LastYearRow;
import dev.pingyi.report.DraftService;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.report.ReportService;
import dev.pingyi.round.RoundService;
import dev.pingyi.shell.CaseLayout;
import dev.pingyi.shell.CasePartLayout;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Together;
import dev.pingyi.workbench.ExportService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report's own tab: written by its secretary and organization member while it may be, read by everyone else. */
@Route(value = "reports/:report/text", layout = CasePartLayout.class)
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class ReportTextView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportService reports;
    private final DraftService drafts;
    private final ExportService exports;
    private final CheckService checks;
    private final RoundService rounds;
    private final HandOverService handOvers;
    private final CurrentActor actor;
    private final Together together;
    private final Clock clock;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div notice = new Div();
    private final Div content = new Div();
    private List<Component> acts = List.of();
    private @Nullable ReportDetails report;

    ReportTextView(
            ReportService reports,
            DraftService drafts,
            ExportService exports,
            CheckService checks,
            RoundService rounds,
            HandOverService handOvers,
            CurrentActor actor,
            Together together,
            Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.exports = exports;
        this.checks = checks;
        this.rounds = rounds;
        this.handOvers = handOvers;
        this.actor = actor;
        this.together = together;
        this.clock = clock;
        addClassName("report-text");
        add(errors, notice, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(CaseRoute.report(event));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        CaseLayout.act(this, acts);
    }

    @Override
    public String getPageTitle() {
        return report == null ? Texts.t("report.tab") : Texts.t("report.page-title", report.title(), report.unitName());
    }

    /** What was done on the way here, above the text. */
    void say(Component news) {
        notice.removeAll();
        notice.add(news);
    }

    private void draw(ReportId id) {
        together.draw(() -> drawAll(id));
    }

    private void drawAll(ReportId id) {
        var loaded = reports.report(id);
        if (!mayWrite(loaded)) {
            loaded = reports.reading(id);
        }
        report = loaded;
        content.removeAll();
        acts = List.of();
        if (mayWrite(loaded)) {
            drawEditor(loaded);
        } else {
            drawReader(loaded);
        }
    }

    private boolean mayWrite(ReportDetails loaded) {
        var person = actor.get();
        return loaded.state().editable()
                && person.organization().equals(loaded.unit())
                && (person.has(Roles.SECRETARY) || person.has(Roles.ORGANIZATION_MEMBER));
    }

    private void drawReader(ReportDetails loaded) {
        if (loaded.sections().isEmpty()) {
            content.add(new EmptyState(Texts.t("report.hidden.why", loaded.unitName()), Texts.t("report.hidden.next")));
            return;
        }
        act(PaperView.link(loaded), new WordDownload(exports, loaded.id(), null));
        var reader =
                new ReportReader(loaded.sections(), reports.annexes(loaded.id()).of(LastYearRow.ANNEX));
        content.add(findings(loaded, reader), reader);
    }

    /** For whoever reads it: what the checker finds in just this text, and what the unit says to it. */
    private Component findings(ReportDetails loaded, ReportReader reader) {
        var result = checks.checking(loaded.id()).check(loaded.sections(), Texts.locale());
        var panel = new FindingPanel(() -> result, reader::show, null);
        panel.check();
        reader.mark(result);
        return new Details(Texts.t("report.findings.details", FindingPanel.summary(result)), panel);
    }

    private void drawEditor(ReportDetails loaded) {
        var template = rounds.template(loaded.round(), loaded.templateVersion());
        var account = actor.get().account();
        var desk = new ReportEditor(
                reports, drafts, checks, clock, account, loaded, template, errors, (section, write) -> {
                    draw(loaded.id());
                    find(ReportEditor.class).ifPresent(drawn -> drawn.show(section, write));
                });
        var news = new TemplateNotice(
                loaded, rounds.templates(loaded.round()), errors, () -> adoptTemplate(loaded.id(), desk));
        var toImport = Commands.secondary("report.import.title", errors, () -> toImport(loaded.id(), desk));
        toImport.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        desk.tools(toImport, PaperView.link(loaded), new WordDownload(exports, loaded.id(), null));
        content.add(news, new TurnPanel(handOvers, loaded.id(), actor.get(), errors), desk);
        if (actor.get().has(Roles.SECRETARY)) {
            act(Commands.primary("report.submit", errors, () -> toSubmission(loaded.id(), desk)));
        } else {
            content.add(new Paragraph(Texts.t("report.submit.only-secretary", loaded.author())));
        }
    }

    private <C> Optional<C> find(Class<C> type) {
        return content.getChildren().filter(type::isInstance).map(type::cast).findFirst();
    }

    private void adoptTemplate(ReportId id, ReportEditor desk) {
        if (desk.mayRedraw()) {
            drafts.adoptTemplate(id);
            draw(id);
        }
    }

    /** In the head of the page. */
    private void act(Component... main) {
        acts = List.of(main);
        CaseLayout.act(this, acts);
    }

    private void toImport(ReportId id, ReportEditor desk) {
        if (desk.mayRedraw()) {
            CaseRoute.open(ImportView.class, id);
        }
    }

    private void toSubmission(ReportId id, ReportEditor desk) {
        var obstacles = desk.obstacles();
        if (obstacles.isEmpty()) {
            CaseRoute.open(SubmitView.class, id);
        } else {
            errors.show(obstacles);
        }
    }
}
