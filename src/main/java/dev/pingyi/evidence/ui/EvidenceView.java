package dev.pingyi.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.attachment.Intake;
import dev.pingyi.attachment.ReceivedFile;
import dev.pingyi.evidence.EvidenceItem;
import dev.pingyi.evidence.EvidencePlace;
import dev.pingyi.evidence.EvidenceService;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.report.ReportService;
import dev.pingyi.shell.CasePartLayout;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Panel;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that prove what the report says, place by place: brought by its unit, fetched by everyone who reads it. */
@Route(value = "reports/:report/text/evidence", layout = CasePartLayout.class)
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class EvidenceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportService reports;
    private final EvidenceService evidence;
    private final Intake intake;
    private final CurrentActor actor;
    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph limits = new Paragraph();
    private final Div adding = new Div();
    private final Div list = new Div();
    private List<EvidencePlace> places = List.of();
    private @Nullable ReportDetails report;

    EvidenceView(ReportService reports, EvidenceService evidence, Intake intake, CurrentActor actor) {
        this.reports = reports;
        this.evidence = evidence;
        this.intake = intake;
        this.actor = actor;
        addClassName("evidence");
        add(errors, adding, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var loaded = reports.report(CaseRoute.report(event));
        report = loaded;
        errors.clear();
        adding.removeAll();
        boolean writable = mayWrite(loaded);
        places = writable ? evidence.places(loaded.id()) : List.of();
        if (writable && !places.isEmpty()) {
            adding.add(adding(loaded.id()));
        }
        draw(loaded, writable);
    }

    @Override
    public String getPageTitle() {
        return report == null
                ? Texts.t("report.part.evidence")
                : Texts.t("report.evidence.page-title", report.title(), report.unitName());
    }

    private boolean mayWrite(ReportDetails loaded) {
        var person = actor.get();
        return loaded.state().editable()
                && person.organization().equals(loaded.unit())
                && (person.has(Roles.SECRETARY) || person.has(Roles.ORGANIZATION_MEMBER));
    }

    private Panel adding(ReportId id) {
        var place = EvidenceDialogs.placeField(places);
        var upload = new EvidenceUpload(intake, evidence.room(id).largestFile(), errors, file -> keep(id, place, file));

        place.setValue(places.getFirst());
        place.setEmptySelectionAllowed(false);
        place.setHelperText(Texts.t("report.evidence.place-help"));
        var panel = new Panel(Texts.t("report.evidence.add"), limits, place, upload);
        panel.addClassName("evidence-adding");
        return panel;
    }

    private void keep(ReportId id, Select<EvidencePlace> place, ReceivedFile file) {
        evidence.add(id, place.getValue(), file);
        redraw();
    }

    private void redraw() {
        if (report != null) {
            draw(report, true);
        }
    }

    private void draw(ReportDetails loaded, boolean writable) {
        var room = evidence.room(loaded.id());
        limits.setText(Texts.t(
                "report.evidence.limits",
                EvidenceSize.words(room.largestFile()),
                room.mostFiles(),
                EvidenceSize.words(room.mostBytes()),
                room.files(),
                room.files() == 0 ? "0 MB" : EvidenceSize.words(room.bytes())));
        list.removeAll();
        var items = evidence.list(loaded.id());
        if (items.isEmpty()) {
            list.add(empty(writable));
        }
        var groups = new LinkedHashMap<String, List<EvidenceItem>>();
        items.forEach(item -> groups.computeIfAbsent(
                        item.place().kind() + item.place().key(), key -> new ArrayList<>())
                .add(item));
        groups.values().forEach(group -> list.add(group(loaded.id(), group, writable)));
    }

    private EmptyState empty(boolean writable) {
        String next = !writable
                ? Texts.t("report.evidence.none-read")
                : places.isEmpty() ? Texts.t("report.evidence.none-sections") : Texts.t("report.evidence.none-write");
        return new EmptyState(Texts.t("report.evidence.none"), next);
    }

    private Div group(ReportId id, List<EvidenceItem> items, boolean writable) {
        var place = items.getFirst().place();
        var cards = new UnorderedList();
        items.forEach(item -> cards.add(new EvidenceCard(evidence, id, item, writable ? actions(id) : null)));
        cards.addClassName("evidence-cards");
        var group = new Div(new H3(Texts.t("report.evidence.group", place.label(), items.size())));
        boolean gone =
                place.kind() == EvidencePlace.Kind.SECTION && places.stream().noneMatch(place::same);
        if (writable && gone) {
            var note = new Paragraph(Texts.t("report.evidence.gone"));
            note.addClassName("evidence-gone");
            group.add(note);
        }
        group.add(cards);
        group.addClassName("evidence-group");
        return group;
    }

    private EvidenceCard.Actions actions(ReportId id) {
        return new EvidenceCard.Actions() {
            @Override
            public void move(EvidenceItem item) {
                EvidenceDialogs.move(item, places, place -> {
                            evidence.move(id, item.id(), place);
                            redraw();
                        })
                        .open();
            }

            @Override
            public void remove(EvidenceItem item) {
                EvidenceDialogs.remove(item, () -> {
                            evidence.remove(id, item.id());
                            redraw();
                        })
                        .open();
            }
        };
    }
}
