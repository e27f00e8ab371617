package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.report.DraftService;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.RevisionInfo;
import dev.pingyi.report.RevisionService;
import dev.pingyi.shell.CasePartLayout;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.workbench.ExportService;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** Every text the report has had: who, when, how long; any two side by side; a name for those to be found again. */
@Route(value = "reports/:report/text/revisions", layout = CasePartLayout.class)
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class RevisionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final int PAGE = 50;

    private final ReportService reports;
    private final RevisionService revisions;
    private final DraftService drafts;
    private final ExportService exports;
    private final CurrentActor actor;
    private final ErrorSummary errors = new ErrorSummary();
    private final Checkbox named = new Checkbox(Texts.t("report.revisions.only-named"));
    private final Button compare;
    private final Div difference = new Div();
    private final Div found = new Div();
    private final Button more;
    private final List<RevisionInfo> shown = new ArrayList<>();
    private final RevisionChoice choice;
    private @Nullable ReportDetails report;

    RevisionsView(
            ReportService reports,
            RevisionService revisions,
            DraftService drafts,
            ExportService exports,
            CurrentActor actor) {
        this.reports = reports;
        this.revisions = revisions;
        this.drafts = drafts;
        this.exports = exports;
        this.actor = actor;
        compare = Commands.secondary("report.revisions.compare", errors, this::compare);
        more = new Button("", click -> load());
        choice = new RevisionChoice(() -> compare.setEnabled(choice().complete()));

        named.addValueChangeListener(change -> reload());
        more.setDisableOnClick(true);

        var tools = new Div(named, compare);
        tools.addClassName("revision-tools");
        addClassName("revisions-view");
        add(errors, difference, tools, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        report = reports.report(CaseRoute.report(event));
        reload();
    }

    @Override
    public String getPageTitle() {
        return report == null
                ? Texts.t("report.part.revisions")
                : Texts.t("report.page-title", Texts.t("report.part.revisions"), report.unitName());
    }

    private RevisionChoice choice() {
        return choice;
    }

    private void reload() {
        shown.clear();
        choice.clear();
        load();
    }

    private void load() {
        int all = revisions.count(id(), named.getValue());
        shown.addAll(revisions.revisions(id(), named.getValue(), PageRequest.of(shown.size() / PAGE, PAGE)));
        found.removeAll();
        compare.setVisible(shown.size() > 1);
        compare.setEnabled(choice.complete());
        if (shown.isEmpty()) {
            found.add(new EmptyState(Texts.t("report.revisions.none"), Texts.t("report.revisions.none-next")));
            return;
        }
        found.add(new RevisionListing(shown, choice, actions()));
        if (shown.size() < all) {
            more.setText(Texts.t("report.revisions.more", shown.size(), all));
            more.setEnabled(true);
            found.add(more);
        }
    }

    private RevisionListing.Actions actions() {
        var present = present();
        var person = actor.get();
        boolean ofUnit = person.organization().equals(present.unit())
                && (person.has(Roles.SECRETARY) || person.has(Roles.ORGANIZATION_MEMBER));
        return new RevisionListing.Actions(
                number -> new WordDownload(exports, present.id(), number),
                number -> new ReportReader(reports.revision(present.id(), number)),
                ofUnit ? this::name : null,
                ofUnit && present.state().editable() ? this::checkBeforeRestoring : null);
    }

    private void name(RevisionInfo revision) {
        new RevisionNameDialog(revision, name -> {
                    revisions.name(id(), revision.number(), name);
                    reload();
                })
                .open();
    }

    private void checkBeforeRestoring(RevisionInfo revision) {
        var answers = new LinkedHashMap<String, String>();
        answers.put(Texts.t("report.restore.revision"), Texts.t("report.restore.number", revision.number()));
        answers.put(Texts.t("report.restore.length"), Texts.t("report.characters", revision.characters()));
        new CheckAnswers(
                        Texts.t("report.restore.title"),
                        answers,
                        Texts.t("report.restore.consequence"),
                        "report.revisions.restore",
                        () -> {
                            var replaced = drafts.restore(id(), revision.number());
                            reload();
                            difference.removeAll();
                            difference.add(new RestoredNotice(present().id(), revision.number(), replaced));
                        })
                .open();
    }

    private void compare() {
        var pair = choice.pair();
        var both = new DifferenceView(
                Texts.t("report.restore.number", pair.before()),
                Texts.t("report.restore.number", pair.after()),
                revisions.difference(id(), pair.before(), pair.after()));
        difference.removeAll();
        difference.add(both);
        both.focus();
    }

    private ReportId id() {
        return present().id();
    }

    private ReportDetails present() {
        if (report == null) {
            throw new IllegalStateException("Drawn before it was entered");
        }
        return report;
    }
}
