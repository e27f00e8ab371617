package dev.pingyi.indicator;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.language.Texts;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.round.RoundInfo;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Works out the sheets of many units with a fixed number of queries, however many units there are. */
@Component
class Overviews {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> CONTENTS = new TypeReference<>() {};

    private final FigureSheets sheets;
    private final FigureSums sums;
    private final Sheets access;
    private final Catalogues catalogues;
    private final OrganizationService organizations;
    private final CurrentActor actor;

    Overviews(
            FigureSheets sheets,
            FigureSums sums,
            Sheets access,
            Catalogues catalogues,
            OrganizationService organizations,
            CurrentActor actor) {
        this.sheets = sheets;
        this.sums = sums;
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
        var filled = sums.of(round, units.stream().map(OrganizationInfo::id).toList(), catalogue);
        Map<String, FigureLine> lines = new LinkedHashMap<>();
        for (var indicator : catalogue.indicators()) {
            if (summed(catalogue, indicator)) {
                lines.put(indicator.code(), total(catalogue, indicator, filled.now(), filled.before()));
            }
        }
        return new OverviewRow(
                null, Texts.t("indicator.overview.total", units.size()), filled.open(), filled.missing(), lines);
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

    private static OverviewRow row(OrganizationInfo unit, Reckoning reckoning, Catalogue catalogue) {
        Map<String, FigureLine> lines = new LinkedHashMap<>();
        catalogue.indicators().forEach(indicator -> lines.put(indicator.code(), reckoning.line(indicator)));
        return new OverviewRow(unit.id(), unit.name(), reckoning.open(), reckoning.missing(), lines);
    }

    private Map<OrganizationId, Reckoning> reckonings(
            RoundInfo round, Catalogue catalogue, List<OrganizationInfo> units) {
        Map<String, FigureCells> all = new HashMap<>();
        units.forEach(unit -> all.put(unit.id().toString(), FigureCells.none()));
        if (!units.isEmpty()) {
            var ids = units.stream().map(unit -> unit.id().toString()).toList();
            String id = round.id().toString();
            String scope = actor.scope().path();
            var now = sheets.contents(id, ids, scope);
            now.stream()
                    .filter(unit -> unit.getOpen() == 0)
                    .forEach(unit -> all.computeIfPresent(unit.getUnit(), (_, figures) -> figures.closed()));
            put(now, all, FigureCells::now);
            put(sheets.lastYearContents(id, ids, scope), all, FigureCells::lastYear);
            access.previous(round)
                    .map(previous -> sheets.contents(previous.id().toString(), ids, scope))
                    .ifPresent(earlier -> put(earlier, all, FigureCells::earlier));
        }
        var indicators = new Indicators(catalogue);
        Map<OrganizationId, Reckoning> reckonings = new LinkedHashMap<>();
        for (var unit : units) {
            var figures = Objects.requireNonNull(all.get(unit.id().toString()));
            reckonings.put(unit.id(), new Reckoning(indicators, figures));
        }
        return reckonings;
    }

    private static void put(
            List<FigureSheets.Contents> found,
            Map<String, FigureCells> all,
            Function<FigureCells, Map<String, String>> where) {
        for (var unit : found) {
            var contents = where.apply(Objects.requireNonNull(all.get(unit.getUnit())));
            contents.putAll(JSON.readValue(unit.getContents(), CONTENTS));
            contents.remove("");
        }
    }
}
