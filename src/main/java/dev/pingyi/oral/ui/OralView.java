package dev.pingyi.oral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.oral.Oral;
import dev.pingyi.oral.OralLength;
import dev.pingyi.oral.OralRevisionInfo;
import dev.pingyi.oral.OralService;
import dev.pingyi.shell.CasePartLayout;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.DownloadLink;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.LeaveGuard;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The version that is spoken at the meeting: written by the unit beside the report, read by everyone else. */
@Route(value = "reports/:report/text/oral", layout = CasePartLayout.class)
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class OralView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final OralService service;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div content = new Div();
    private @Nullable OralEditor editor;

    OralView(OralService service) {
        this.service = service;
        content.addClassName("oral-content");
        addClassName("oral");
        add(errors, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(CaseRoute.report(event));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        LeaveGuard.check(event, editor == null || editor.settled(), "report.leave");
    }

    @Override
    public String getPageTitle() {
        return Texts.t("report.part.oral");
    }

    private void draw(ReportId id) {
        var oral = service.oral(id);
        content.removeAll();
        editor = null;
        if (oral.writable()) {
            drawEditor(id, oral);
        } else if (oral.text().isBlank()) {
            content.add(new EmptyState(Texts.t("report.oral.empty"), Texts.t("report.oral.empty-next")));
        } else {
            drawReader(id, oral);
        }
    }

    private void drawReader(ReportId id, Oral oral) {
        var length = new OralMeasure(oral.bounds(), oral.rate());
        length.show(oral.text());
        var paper = new Div();
        oral.text().lines().forEach(line -> paper.add(new Paragraph(line)));
        paper.addClassName("paper");
        content.add(actions(id), length, paper);
    }

    private void drawEditor(ReportId id, Oral oral) {
        var desk = new OralEditor(service, id, oral, errors);
        editor = desk;
        var actions = actions(id);
        actions.addComponentAsFirst(
                Commands.secondary("report.oral.begin", errors, () -> checkBeforeBeginning(id, desk)));
        content.add(new Paragraph(Texts.t("report.oral.what")), actions, desk);
        content.add(new OralRevisionsPanel(
                () -> service.revisions(id),
                number -> service.revision(id, number),
                revision -> checkBeforeRestoring(id, desk, revision)));
    }

    private Div actions(ReportId id) {
        var actions = new Div(new DownloadLink(() -> service.word(id), Texts.t("report.oral.download")));
        actions.addClassName("oral-actions");
        return actions;
    }

    private void checkBeforeBeginning(ReportId id, OralEditor desk) {
        if (!mayRedraw(desk)) {
            return;
        }
        if (desk.text().isBlank()) {
            service.begin(id);
            draw(id);
            return;
        }
        int characters = OralLength.of(desk.text(), desk.rate()).characters();
        new CheckAnswers(
                        Texts.t("report.oral.begin-title"),
                        Map.of(Texts.t("report.oral.begin-now"), Texts.t("report.characters", characters)),
                        Texts.t("report.oral.begin-consequence"),
                        "report.oral.begin-confirm",
                        () -> {
                            service.begin(id);
                            draw(id);
                        })
                .open();
    }

    private void checkBeforeRestoring(ReportId id, OralEditor desk, OralRevisionInfo revision) {
        if (!mayRedraw(desk)) {
            return;
        }
        new CheckAnswers(
                        Texts.t("report.oral.restore-title"),
                        Map.of(Texts.t("report.oral.restored"), Texts.t("report.oral.number-only", revision.number())),
                        Texts.t("report.oral.restore-consequence"),
                        "report.oral.restore",
                        () -> {
                            service.restore(id, revision.number());
                            draw(id);
                        })
                .open();
    }

    private boolean mayRedraw(OralEditor desk) {
        if (!desk.settled()) {
            errors.show(List.of(new ErrorSummary.Entry(Texts.t("report.save.first"), desk)));
        }
        return desk.settled();
    }
}
