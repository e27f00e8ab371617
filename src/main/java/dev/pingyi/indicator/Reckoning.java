package dev.pingyi.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sheet worked out by the catalogue of its round, last year beside it. */
final class Reckoning {

    private final Indicators indicators;
    private final @Nullable FigureSheet sheet;
    private final boolean open;
    private final Set<String> known;
    private final Derivation now;
    private final Derivation before;
    private final Checks checks;

    /** The figures of a unit as the office sees them: nothing is typed from there, so that no version is of use. */
    Reckoning(Indicators indicators, FigureCells figures) {
        this.indicators = indicators;
        this.sheet = null;
        this.open = figures.open();
        this.known = figures.earlier().keySet();
        this.now = new Derivation(indicators, figures.now());
        this.before = new Derivation(indicators, together(figures.lastYear(), figures.earlier()));
        this.checks = new Checks(indicators.catalogue(), now);
    }

    /**
     * @param sheet null where nothing has been filled yet
     * @param earlier plain values of the round before, by code; they go before what was typed as last year's
     */
    Reckoning(Catalogue catalogue, @Nullable FigureSheet sheet, Map<String, String> earlier) {
        this.indicators = new Indicators(catalogue);
        this.sheet = sheet;
        this.known = earlier.keySet();
        this.open = sheet == null || sheet.open();
        this.now = new Derivation(indicators, sheet == null ? Map.of() : FigureSheet.contents(sheet.figures()));
        this.before = new Derivation(
                indicators, together(sheet == null ? Map.of() : FigureSheet.contents(sheet.lastYear()), earlier));
        this.checks = new Checks(catalogue, now);
    }

    boolean open() {
        return open;
    }

    private static Map<String, String> together(Map<String, String> typed, Map<String, String> earlier) {
        Map<String, String> lastYear = new HashMap<>(typed);
        lastYear.putAll(earlier);
        return lastYear;
    }

    int missing() {
        return (int) indicators.catalogue().indicators().stream()
                .filter(indicator ->
                        indicator.required() && now.plain(indicator).isEmpty())
                .count();
    }

    List<FigureLine> lines() {
        return indicators.catalogue().indicators().stream().map(this::line).toList();
    }

    FigureLine line(Indicator indicator) {
        var outcome = now.of(indicator);
        var change = Change.between(indicator.kind(), before.of(indicator).number(), outcome.number());
        return new FigureLine(
                indicator,
                now.shown(indicator),
                outcome.number(),
                version(sheet == null ? Map.of() : sheet.figures(), indicator),
                outcome.arithmetic(),
                indicators.formulaWords(indicator),
                before.shown(indicator),
                version(sheet == null ? Map.of() : sheet.lastYear(), indicator),
                !indicator.computed() && !known.contains(indicator.code()),
                change.words(),
                change.conspicuous(),
                checks.problem(indicator));
    }

    private static long version(Map<String, Cell> cells, Indicator indicator) {
        var cell = cells.get(indicator.code());
        return cell == null ? 0 : cell.version();
    }
}
