package dev.pingyi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.pingyi.indicator.Catalogue;
import dev.pingyi.indicator.CatalogueChange;
import dev.pingyi.indicator.Indicator;
import dev.pingyi.indicator.IndicatorKind;
import dev.pingyi.indicator.IndicatorService;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.round.RoundInfo;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.RoundState;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.Listing;
import dev.pingyi.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;

/** The indicators of a round, adapted by the office that runs it. */
@Route("figures/catalogue")
@RolesAllowed(Roles.OFFICER)
class CatalogueView extends Div implements HasDynamicTitle {

    private final IndicatorService indicators;
    private final Select<RoundInfo> round = new Select<>();
    private final TextField search = new TextField();
    private final Div head = new Div();
    private final Div content = new Div();

    CatalogueView(IndicatorService indicators, RoundService rounds, CurrentActor actor) {
        this.indicators = indicators;
        var own = rounds.rounds().stream()
                .filter(each -> each.state() == RoundState.OPEN
                        && each.organizer().equals(actor.get().organization()))
                .toList();

        round.addValueChangeListener(change -> draw());
        search.addValueChangeListener(change -> draw());

        round.setLabel(Texts.t("indicator.overview.round"));
        round.setItemLabelGenerator(RoundInfo::title);
        round.setItems(own);
        search.setLabel(Texts.t("indicator.catalogue.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);

        var filters = new Div(round, search);
        filters.addClassName("figure-filters");
        add(head, filters, content);

        if (own.isEmpty()) {
            filters.setVisible(false);
            content.add(new EmptyState(Texts.t("indicator.overview.none"), Texts.t("indicator.overview.none-next")));
        } else {
            round.setValue(own.getFirst());
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.t("indicator.catalogue.title");
    }

    private void draw() {
        var selected = round.getValue();
        if (selected == null) {
            return;
        }
        var catalogue = indicators.catalogue(selected.id());
        var filled = indicators.filled(selected.id());
        var header = new PageHeader(
                Texts.t("indicator.catalogue.title"),
                Texts.t("indicator.catalogue.subtitle", selected.title(), catalogue.edition()));
        header.action(
                new RouterLink(Texts.t("indicator.catalogue.back"), IndicatorOverviewView.class),
                new Button(
                        Texts.t("indicator.catalogue.add"),
                        click -> new AddDialog(
                                        catalogue.institutions(),
                                        added -> change(selected, catalogue, new CatalogueChange.Add(added)))
                                .open()));
        head.removeAll();
        head.add(header);
        content.removeAll();
        content.add(listing(selected, catalogue, filled));
    }

    private Listing<Indicator> listing(RoundInfo selected, Catalogue catalogue, Set<String> filled) {
        var listing = new Listing<Indicator>()
                .text(Texts.t("indicator.name"), Indicator::name)
                .text(Texts.t("indicator.institution"), Indicator::institution)
                .text(Texts.t("indicator.catalogue.kind"), indicator -> kind(indicator.kind()))
                .text(Texts.t("indicator.unit"), Indicator::unit)
                .text(Texts.t("indicator.catalogue.required"), CatalogueView::required)
                .text(Texts.t("indicator.catalogue.definition"), Indicator::definition)
                .text(Texts.t("indicator.catalogue.formula"), catalogue::formulaWords)
                .component(
                        Texts.t("indicator.catalogue.actions"),
                        indicator -> actions(selected, catalogue, indicator, filled));
        String words = search.getValue().strip();
        listing.show(catalogue.indicators().stream()
                .filter(indicator -> indicator.name().contains(words)
                        || indicator.institution().contains(words))
                .toList());
        return listing;
    }

    private Component actions(RoundInfo selected, Catalogue catalogue, Indicator indicator, Set<String> filled) {
        var edit = new Button(
                Texts.t("indicator.catalogue.edit"),
                click -> new RewordDialog(indicator, reworded -> change(selected, catalogue, reworded)).open());
        var drop = new Button(
                Texts.t("indicator.catalogue.drop"), click -> checkBeforeDropping(selected, catalogue, indicator));
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        drop.setEnabled(!filled.contains(indicator.code()));
        var actions = new Div(edit, drop);
        actions.addClassName("figure-actions");
        return actions;
    }

    private void checkBeforeDropping(RoundInfo selected, Catalogue catalogue, Indicator indicator) {
        var answers = new LinkedHashMap<String, String>();
        answers.put(Texts.t("indicator.name"), indicator.name());
        answers.put(Texts.t("indicator.institution"), indicator.institution());
        new CheckAnswers(
                        Texts.t("indicator.catalogue.drop.title"),
                        answers,
                        Texts.t("indicator.catalogue.drop.consequence"),
                        "indicator.catalogue.drop",
                        () -> change(selected, catalogue, new CatalogueChange.Drop(indicator.code())))
                .open();
    }

    private void change(RoundInfo selected, Catalogue catalogue, CatalogueChange change) {
        indicators.change(selected.id(), catalogue.edition(), change);
        draw();
    }

    private static String required(Indicator indicator) {
        return Texts.t(
                indicator.computed()
                        ? "indicator.panel.calculated"
                        : indicator.required() ? "indicator.panel.required" : "indicator.panel.optional");
    }

    static String kind(IndicatorKind kind) {
        return Texts.t("indicator.kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
