package dev.pingyi.indicator;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.language.Texts;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.round.RoundInfo;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Works out the sheets of many units with a fixed number of queries, however many units there are. */
@Component
class Overviews {

    private final FigureSheets sheets;
    private final Sheets access;
    private final Catalogues catalogues;
    private final OrganizationService organizations;
    private final CurrentActor actor;

    Overviews(
            FigureSheets sheets,
            Sheets access,
            Catalogues catalogues,
            OrganizationService organizations,
            CurrentActor actor) {
        this.sheets = sheets;
        this.access = access;
        this.catalogues = catalogues;
        this.organizations = organizations;
        this.actor = actor;
    }

    Catalogue catalogue(RoundInfo round) {
        return catalogues.of(round);
    }

    /** In the order of the round, within the actor's subtree. */
    List<OrganizationInfo> units(RoundInfo round, String search) {
        var visible = organizations.organizations().stream()
                .collect(Collectors.toMap(OrganizationInfo::id, Function.identity()));
        return round.units().stream()
                .filter(visible::containsKey)
                .map(visible::get)
                .filter(unit -> unit.name().contains(search.strip()))
                .toList();
    }

    List<OverviewRow> page(RoundInfo round, String search, int offset, int limit) {
        var page = units(round, search).stream().skip(offset).limit(limit).toList();
        var catalogue = catalogue(round);
        var reckonings = reckonings(round, catalogue, page);
        return page.stream()
                .map(unit -> row(unit, Objects.requireNonNull(reckonings.get(unit.id())), catalogue))
                .toList();
    }

    OverviewRow totals(RoundInfo round, String search) {
        var units = units(round, search);
        var catalogue = catalogue(round);
        var all = reckonings(round, catalogue, units).values();
        var now = sums(catalogue, all, Reckoning::now);
        var before = sums(catalogue, all, Reckoning::before);
        Map<String, FigureLine> lines = new LinkedHashMap<>();
        for (var indicator : catalogue.indicators()) {
            if (summed(catalogue, indicator)) {
                lines.put(indicator.code(), total(catalogue, indicator, now, before));
            }
        }
        return new OverviewRow(
                null,
                Texts.t("indicator.overview.total", units.size()),
                all.stream().anyMatch(Reckoning::open),
                all.stream().mapToInt(Reckoning::missing).sum(),
                lines);
    }

    /** Averages typed by the units cannot be added, nor can what is calculated from them. */
    private static boolean summed(Catalogue catalogue, Indicator indicator) {
        return indicator.computed()
                ? Formula.parse(indicator.formula()).codes().stream()
                        .allMatch(code -> catalogue
                                .find(code)
                                .filter(part -> summed(catalogue, part))
                                .isPresent())
                : indicator.kind().additive();
    }

    private static FigureLine total(Catalogue catalogue, Indicator indicator, Derivation now, Derivation before) {
        var outcome = now.of(indicator);
        var change = Change.between(indicator.kind(), before.of(indicator).number(), outcome.number());
        return new FigureLine(
                indicator,
                now.shown(indicator),
                outcome.number(),
                0,
                outcome.arithmetic(),
                catalogue.formulaWords(indicator),
                before.shown(indicator),
                0,
                false,
                change.words(),
                change.conspicuous(),
                "");
    }

    private static Derivation sums(
            Catalogue catalogue, Collection<Reckoning> all, Function<Reckoning, Derivation> which) {
        Map<String, String> sums = new HashMap<>();
        for (var indicator : catalogue.indicators()) {
            if (!indicator.computed() && indicator.kind().additive()) {
                all.stream()
                        .map(reckoning -> which.apply(reckoning).number(indicator.code()))
                        .flatMap(Stream::ofNullable)
                        .reduce(BigDecimal::add)
                        .ifPresent(sum -> sums.put(indicator.code(), sum.toPlainString()));
            }
        }
        return new Derivation(catalogue, sums);
    }

    private static OverviewRow row(OrganizationInfo unit, Reckoning reckoning, Catalogue catalogue) {
        Map<String, FigureLine> lines = new LinkedHashMap<>();
        catalogue.indicators().forEach(indicator -> lines.put(indicator.code(), reckoning.line(indicator)));
        return new OverviewRow(unit.id(), unit.name(), reckoning.open(), reckoning.missing(), lines);
    }

    private Map<OrganizationId, Reckoning> reckonings(
            RoundInfo round, Catalogue catalogue, List<OrganizationInfo> units) {
        var ids = units.stream().map(OrganizationInfo::id).toList();
        var now = load(round.id(), ids);
        var before =
                access.previous(round).map(previous -> load(previous.id(), ids)).orElse(Map.of());
        Map<OrganizationId, Reckoning> reckonings = new LinkedHashMap<>();
        for (var id : ids) {
            var earlier = before.get(id);
            Map<String, String> lastYear = earlier == null ? Map.of() : FigureSheet.contents(earlier.figures());
            reckonings.put(id, new Reckoning(catalogue, now.get(id), lastYear));
        }
        return reckonings;
    }

    private Map<OrganizationId, FigureSheet> load(RoundId round, List<OrganizationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String scope = actor.scope().path();
        sheets.withLastYear(round, ids, scope);
        return sheets.withFigures(round, ids, scope).stream()
                .collect(Collectors.toMap(FigureSheet::unit, Function.identity()));
    }
}
