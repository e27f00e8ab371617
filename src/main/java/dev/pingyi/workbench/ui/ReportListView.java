package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import dev.pingyi.shell.Chips;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.Listing;
import dev.pingyi.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The reports the actor may see, last changed first; a page of them at a time. */
@Route(ReportNavigation.LIST)
@Menu(title = "report.menu", order = 20, icon = "vaadin:file-text-o")
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class ReportListView extends Div implements HasDynamicTitle {

    static final int PAGE = 50;

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("changedAt"), Sort.Order.asc("unitName"));

    private final ReportService reports;
    private final TextField search = new TextField();
    private final Chips<ReportState> states =
            new Chips<>(Texts.t("report.list.states"), List.of(ReportState.values()), ReportStates::word, this::reload);
    private final Div found = new Div();
    private final Button more;
    private final List<ReportSummary> shown = new ArrayList<>();

    ReportListView(ReportService reports) {
        this.reports = reports;
        more = new Button("", click -> load());

        search.addValueChangeListener(change -> reload());
        more.setDisableOnClick(true);

        search.setPlaceholder(Texts.t("report.list.search"));
        search.setAriaLabel(Texts.t("report.list.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);

        var filters = new Div(search, states);
        filters.addClassName("report-filters");
        addClassName("report-list");
        add(new PageHeader(Texts.t("report.menu"), Texts.t("report.list.subtitle")), filters, found);

        reload();
    }

    @Override
    public String getPageTitle() {
        return Texts.t("report.menu");
    }

    private void reload() {
        shown.clear();
        load();
    }

    private void load() {
        var filter = new ReportFilter(search.getValue(), states.chosen());
        int all = reports.count(filter);
        shown.addAll(reports.reports(filter, PageRequest.of(shown.size() / PAGE, PAGE, NEWEST_FIRST)));
        found.removeAll();
        if (shown.isEmpty()) {
            found.add(nothing(filter));
            return;
        }
        var listing = listing();
        listing.show(shown);
        found.add(listing);
        if (shown.size() < all) {
            more.setText(Texts.t("report.list.more", shown.size(), all));
            more.setEnabled(true);
            found.add(more);
        }
    }

    private static Listing<ReportSummary> listing() {
        return new Listing<ReportSummary>()
                .component(Texts.t("report.list.unit"), ReportListView::link)
                .text(Texts.t("report.list.title"), ReportSummary::title)
                .component(Texts.t("report.list.state"), report -> ReportStates.badge(report.state()))
                .text(Texts.t("report.list.changed"), report -> Formats.dateTime(report.changedAt()));
    }

    private static EmptyState nothing(ReportFilter filter) {
        return filter.text().isBlank() && filter.states().isEmpty()
                ? new EmptyState(Texts.t("report.list.none"), Texts.t("report.list.none-next"))
                : new EmptyState(Texts.t("report.list.none-found"), Texts.t("report.list.none-found-next"));
    }

    private static Component link(ReportSummary report) {
        var link = new Anchor(ReportNavigation.address(report.id()), report.unitName());
        link.addClassName("row-link");
        return link;
    }
}
