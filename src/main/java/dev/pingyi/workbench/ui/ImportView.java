package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.importing.ImportService;
import dev.pingyi.importing.Incoming;
import dev.pingyi.importing.Mapping;
import dev.pingyi.importing.ui.ImportPanel;
import dev.pingyi.importing.ui.MappingPage;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.ReportStates;
import dev.pingyi.shell.CasePartLayout;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.LeaveGuard;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 导入核对: takes a file or pasted text, shows what of it would go where, and writes it into the draft when told to. */
@Route(value = "reports/:report/text/import", layout = CasePartLayout.class)
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
class ImportView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String TO_THE_TOP = "document.documentElement.scrollTop = 0";

    private final ImportService imports;
    private final ReportService reports;
    private final CurrentActor actor;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div content = new Div();
    private @Nullable Mapping mapping;

    ImportView(ImportService imports, ReportService reports, CurrentActor actor) {
        this.imports = imports;
        this.reports = reports;
        this.actor = actor;
        addClassName("report-import");
        add(errors, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var report = reports.report(CaseRoute.report(event));
        if (report.state().editable() && actor.get().organization().equals(report.unit())) {
            draw(report.id());
        } else {
            content.add(new EmptyState(
                    Texts.t("report.submit.not-now", ReportStates.word(report.state())),
                    Texts.t("report.submit.not-now-next")));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        LeaveGuard.check(event, mapping == null, "report.import.leave");
    }

    @Override
    public String getPageTitle() {
        return Texts.t("report.import.title");
    }

    private void draw(ReportId id) {
        mapping = null;
        content.removeAll();
        content.add(
                new Anchor(ReportNavigation.address(id), Texts.t("report.import.back")),
                new ImportPanel(
                        new ImportPanel.Target() {
                            @Override
                            public void read(String name, byte[] file) {
                                map(id, () -> imports.readFile(id, name, file));
                            }

                            @Override
                            public void pasted(String text) {
                                map(id, () -> imports.readPasted(id, Texts.t("report.import.pasted"), text));
                            }

                            @Override
                            public void refused(String message) {
                                errors.show(message);
                            }
                        },
                        errors));
    }

    /** Reads it and shows what of it would go where; the draft stays what it is. */
    private void map(ReportId id, Supplier<Incoming> file) {
        Commands.run(errors, () -> draw(id, new Mapping(file.get())));
    }

    private void draw(ReportId id, Mapping read) {
        mapping = read;
        content.removeAll();
        content.add(new MappingPage(read, errors, () -> store(id, read), () -> {
            errors.clear();
            draw(id);
        }));
        getElement().executeJs(TO_THE_TOP);
    }

    private void store(ReportId id, Mapping read) {
        var result = imports.importMapped(id, read);
        mapping = null;
        UI.getCurrentOrThrow()
                .navigate(ReportTextView.class, CaseRoute.parameters(id))
                .ifPresent(page -> page.say(ImportPanel.notice(read.file().name(), result)));
    }
}
