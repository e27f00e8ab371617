package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.report.ReportFilter;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.ReportState;
import dev.pingyi.report.ReportStates;
import dev.pingyi.report.ReportSummary;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.RoundTitle;
import dev.pingyi.shell.Chips;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.Listing;
import dev.pingyi.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reports of one round that the actor may see, last changed first; a page of them at a time. */
@Route(ReportNavigation.LIST)
@Menu(title = "report.menu", order = 20, icon = "vaadin:file-text-o")
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class ReportListView extends Div implements HasDynamicTitle {

    static final int PAGE = 50;

    private final ReportService reports;
    private final ComboBox<RoundTitle> round = new ComboBox<>();
    private final TextField search = new TextField();
    private final Chips<ReportState> states =
            new Chips<>(Texts.t("report.list.states"), List.of(ReportState.values()), ReportStates::word, this::reload);
    private final Div found = new Div();
    private final Button more;
    private final List<ReportSummary> shown = new ArrayList<>();
    private int all;

    ReportListView(ReportService reports, RoundService rounds) {
        this.reports = reports;
        more = new Button("", click -> load());

        round.addValueChangeListener(change -> choose(change.getOldValue(), change.getValue()));
        search.addValueChangeListener(change -> reload());
        more.setDisableOnClick(true);

        round.setAriaLabel(Texts.t("report.list.round"));
        round.setItemLabelGenerator(RoundTitle::title);
        search.setPlaceholder(Texts.t("report.list.search"));
        search.setAriaLabel(Texts.t("report.list.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);

        var filters = new Div(round, search, states);
        filters.addClassName("report-filters");
        addClassName("report-list");
        add(new PageHeader(Texts.t("report.menu"), Texts.t("report.list.subtitle")), filters, found);

        begin(rounds.opened());
    }

    @Override
    public String getPageTitle() {
        return Texts.t("report.menu");
    }

    /** With the newest round in which there is a report to be seen: somebody else's may be newer. */
    private void begin(List<RoundTitle> opened) {
        round.setItems(opened);
        round.setVisible(opened.size() > 1);
        opened.stream()
                .filter(one ->
                        !reports.reports(ReportFilter.of(one.id()), null, 1).isEmpty())
                .findFirst()
                .or(() -> opened.stream().findFirst())
                .ifPresentOrElse(round::setValue, () -> found.add(nothing()));
    }

    /** Whoever empties the field gets the round back: there is no list of all rounds. */
    private void choose(@Nullable RoundTitle before, @Nullable RoundTitle chosen) {
        if (chosen == null) {
            round.setValue(before);
        } else {
            reload();
        }
    }

    private void reload() {
        shown.clear();
        all = reports.count(filter());
        load();
    }

    private ReportFilter filter() {
        return new ReportFilter(round.getValue().id(), search.getValue(), states.chosen());
    }

    private void load() {
        var filter = filter();
        var page = reports.reports(filter, shown.isEmpty() ? null : shown.getLast(), PAGE + 1);
        shown.addAll(page.subList(0, Math.min(page.size(), PAGE)));
        found.removeAll();
        if (shown.isEmpty()) {
            found.add(nothing());
            return;
        }
        var listing = listing();
        listing.show(shown);
        found.add(listing);
        if (page.size() > PAGE) {
            more.setText(left());
            more.setEnabled(true);
            found.add(more);
        }
    }

    private String left() {
        return all > ReportService.COUNTED
                ? Texts.t("report.list.more-than", shown.size(), ReportService.COUNTED)
                : Texts.t("report.list.more", shown.size(), all);
    }

    private static Listing<ReportSummary> listing() {
        return new Listing<ReportSummary>()
                .component(Texts.t("report.list.unit"), ReportListView::link)
                .text(Texts.t("report.list.title"), ReportSummary::title)
                .component(Texts.t("report.list.state"), report -> ReportStates.badge(report.state()))
                .text(Texts.t("report.list.changed"), report -> Formats.dateTime(report.changedAt()));
    }

    private EmptyState nothing() {
        return search.getValue().isBlank() && states.chosen().isEmpty()
                ? new EmptyState(Texts.t("report.list.none"), Texts.t("report.list.none-next"))
                : new EmptyState(Texts.t("report.list.none-found"), Texts.t("report.list.none-found-next"));
    }

    private static Component link(ReportSummary report) {
        var link = new Anchor(ReportNavigation.address(report.id()), report.unitName());
        link.addClassName("row-link");
        return link;
    }
}
