package dev.pingyi.indicator.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.pingyi.indicator.IndicatorService;
import dev.pingyi.indicator.OverviewService;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.language.Texts;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.RoundState;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of all units of a round in one grid, for the office that runs it. */
@Route("figures")
@Menu(title = "indicator.menu", order = 25, icon = "vaadin:table")
@RolesAllowed({Roles.OFFICER, Roles.DEPARTMENT_HEAD})
class IndicatorOverviewView extends Div implements HasDynamicTitle {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final IndicatorService indicators;
    private final OverviewService overviews;
    private final Select<Year> round = new Select<>();
    private final Select<String> institution = new Select<>();
    private final MultiSelectComboBox<IndicatorChoice> chosen = new MultiSelectComboBox<>();
    private final TextField search = new TextField();
    private final Div found = new Div();
    private final PageHeader header =
            new PageHeader(Texts.t("indicator.overview.title"), Texts.t("indicator.overview.subtitle"));
    private List<IndicatorChoice> catalogue = List.of();

    /** A round to choose. */
    private record Year(RoundId id, String title) {}

    IndicatorOverviewView(
            IndicatorService indicators, OverviewService overviews, RoundService rounds, CurrentActor actor) {
        this.indicators = indicators;
        this.overviews = overviews;
        var own = rounds.rounds().stream()
                .filter(each -> each.state() == RoundState.OPEN
                        && each.organizer().equals(actor.get().organization()))
                .map(each -> new Year(each.id(), each.title()))
                .toList();

        round.addValueChangeListener(change -> choose(change.getValue()));
        institution.addValueChangeListener(change -> preselect(change.getValue()));
        chosen.addValueChangeListener(change -> draw());
        search.addValueChangeListener(change -> draw());

        round.setLabel(Texts.t("indicator.overview.round"));
        round.setItemLabelGenerator(Year::title);
        round.setItems(own);
        institution.setLabel(Texts.t("indicator.overview.institution"));
        chosen.setLabel(Texts.t("indicator.overview.choose"));
        chosen.setItemLabelGenerator(IndicatorChoice::name);
        search.setLabel(Texts.t("indicator.overview.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);

        var filters = new Div(round, institution, chosen, search);
        filters.addClassName("figure-filters");
        filters.setVisible(!own.isEmpty());
        addClassName("figure-overview");
        add(header, filters, found);

        if (own.isEmpty()) {
            found.add(new EmptyState(Texts.t("indicator.overview.none"), Texts.t("indicator.overview.none-next")));
        } else {
            header.action(new RouterLink(Texts.t("indicator.overview.catalogue"), CatalogueView.class), export());
            round.setValue(own.getFirst());
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.t("indicator.overview.title");
    }

    private void choose(@Nullable Year chosenRound) {
        if (chosenRound == null) {
            return;
        }
        var read = indicators.catalogue(chosenRound.id());
        catalogue = read.indicators().stream().map(IndicatorChoice::of).toList();
        chosen.setItems(catalogue);
        institution.setItems(read.institutions());
        institution.setValue(read.institutions().getFirst());
    }

    private void preselect(@Nullable String name) {
        chosen.setValue(catalogue.stream()
                .filter(indicator -> indicator.institution().equals(name))
                .toList());
    }

    private void draw() {
        var selected = round.getValue();
        if (selected == null) {
            return;
        }
        var inOrder = catalogue.stream().filter(chosen.getValue()::contains).toList();
        found.removeAll();
        found.add(new OverviewGrid(overviews, selected.id(), search.getValue(), inOrder));
    }

    private Anchor export() {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = overviews.excel(round.getValue().id());
                    return new DownloadResponse(
                            new ByteArrayInputStream(file),
                            Texts.t("indicator.overview.file") + ".xlsx",
                            EXCEL,
                            file.length);
                }),
                Texts.t("indicator.overview.export"));
        var icon = VaadinIcon.DOWNLOAD_ALT.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        link.addComponentAsFirst(icon);
        link.addClassName("word-download");
        return link;
    }
}
