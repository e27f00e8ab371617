package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.findings.CheckService;
import dev.pingyi.findings.ui.FindingPanel;
import dev.pingyi.handover.HandOverService;
import dev.pingyi.handover.ui.TurnPanel;
import dev.pingyi.importing.ImportService;
import dev.pingyi.importing.Incoming;
import dev.pingyi.importing.Mapping;
import dev.pingyi.importing.ui.ImportPanel;
import dev.pingyi.importing.ui.MappingPage;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.problem.LastYearRow;
import dev.pingyi.report.DraftService;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.report.ReportService;
import dev.pingyi.round.RoundService;
import dev.pingyi.shell.CasePartLayout;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Together;
import dev.pingyi.workbench.ExportService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The report's own tab: written by its secretary and organization member while it may be, read by everyone else. */
@Route(value = "reports/:report/text", layout = CasePartLayout.class)
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class ReportTextView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportService reports;
    private final DraftService drafts;
    private final ImportService imports;
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
    private @Nullable ReportDetails report;

    ReportTextView(
            ReportService reports,
            DraftService drafts,
            ImportService imports,
            ExportService exports,
            CheckService checks,
            RoundService rounds,
            HandOverService handOvers,
            CurrentActor actor,
            Together together,
            Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.imports = imports;
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
    public String getPageTitle() {
        return report == null ? Texts.t("report.tab") : Texts.t("report.page-title", report.title(), report.unitName());
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
        var actions = new Div(PaperView.link(loaded), new WordDownload(exports, loaded.id(), null));
        actions.addClassName("report-actions");
        var reader =
                new ReportReader(loaded.sections(), reports.annexes(loaded.id()).of(LastYearRow.ANNEX));
        content.add(actions, findings(loaded, reader), reader);
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
        var guidance = new Guidance(rounds.template(loaded.round(), loaded.templateVersion()));
        var account = actor.get().account();
        var desk = new ReportEditor(
                reports, drafts, checks, clock, account, loaded, guidance, errors, () -> draw(loaded.id()));
        var importing = new ImportPanel(
                new ImportPanel.Target() {
                    @Override
                    public void read(String name, byte[] file) {
                        map(desk, loaded.id(), () -> imports.readFile(loaded.id(), name, file));
                    }

                    @Override
                    public void pasted(String text) {
                        String name = Texts.t("report.import.pasted");
                        map(desk, loaded.id(), () -> imports.readPasted(loaded.id(), name, text));
                    }

                    @Override
                    public void refused(String message) {
                        errors.show(message);
                    }
                },
                errors);
        var news = new TemplateNotice(
                loaded, rounds.templates(loaded.round()), errors, () -> adoptTemplate(loaded.id(), desk));
        var turn = new TurnPanel(handOvers, loaded.id(), actor.get(), errors);
        content.add(news, turn, actions(loaded, desk, importing), desk, importing);
    }

    private void adoptTemplate(ReportId id, ReportEditor desk) {
        if (desk.mayRedraw()) {
            drafts.adoptTemplate(id);
            draw(id);
        }
    }

    private Component actions(ReportDetails loaded, ReportEditor desk, ImportPanel importing) {
        var actions = new Div();
        actions.addClassName("report-actions");
        var toImport = new NativeButton(Texts.t("report.import.title"), click -> importing.scrollIntoView());
        toImport.addClassName("link");
        actions.add(toImport, PaperView.link(loaded), new WordDownload(exports, loaded.id(), null));
        if (actor.get().has(Roles.SECRETARY)) {
            actions.add(Commands.primary("report.submit", errors, () -> toSubmission(loaded.id(), desk)));
        } else {
            actions.add(new Paragraph(Texts.t("report.submit.only-secretary", loaded.author())));
        }
        return actions;
    }

    /** Reads a file and shows what of it would go where; the draft stays what it is. */
    private void map(ReportEditor desk, ReportId id, Supplier<Incoming> file) {
        if (desk.mayRedraw() && Commands.run(errors, () -> draw(id, new Mapping(file.get())))) {
            notice.removeAll();
        }
    }

    private void draw(ReportId id, Mapping mapping) {
        content.removeAll();
        content.add(new MappingPage(
                mapping,
                errors,
                () -> {
                    var result = imports.importMapped(id, mapping);
                    notice.removeAll();
                    notice.add(ImportPanel.notice(mapping.file().name(), result));
                    draw(id);
                },
                () -> {
                    errors.clear();
                    draw(id);
                }));
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
