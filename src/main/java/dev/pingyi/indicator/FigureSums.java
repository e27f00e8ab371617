package dev.pingyi.indicator;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.round.RoundInfo;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Counts and amounts of many units added up, this year and last year. */
@Component
class FigureSums {

    /**
     * @param open whether one of them is still filling
     * @param missing how many required figures they have not filled, all together
     */
    record Sums(Derivation now, Derivation before, boolean open, int missing) {}

    private static final String NO_ROUND = new UUID(0, 0).toString();

    private final FigureSheets sheets;
    private final Sheets access;
    private final CurrentActor actor;
    private final KeptSums kept = new KeptSums();

    FigureSums(FigureSheets sheets, Sheets access, CurrentActor actor) {
        this.sheets = sheets;
        this.access = access;
        this.actor = actor;
    }

    Sums of(RoundInfo round, List<OrganizationId> units, Catalogue catalogue) {
        if (units.isEmpty()) {
            return new Sums(new Derivation(catalogue, Map.of()), new Derivation(catalogue, Map.of()), false, 0);
        }
        String scope = actor.scope().path();
        var ids = units.stream().map(OrganizationId::toString).toList();
        String id = round.id().toString();
        var now = sums(id, ids, scope);
        var earlier = access.previous(round).map(previous -> previous.id().toString());
        Map<String, BigDecimal> before = new HashMap<>();
        earlier.ifPresent(previous -> add(before, sums(previous, ids, scope)));
        add(
                before,
                sheets.lastYearSums(id, earlier.orElse(NO_ROUND), ids, scope).stream()
                        .map(FigureSum::of)
                        .toList());
        Map<String, BigDecimal> sums = new HashMap<>();
        add(sums, now);
        Map<String, Integer> filled = new HashMap<>();
        now.forEach(sum -> filled.put(sum.code(), sum.filled()));
        int missing = catalogue.indicators().stream()
                .filter(Indicator::required)
                .mapToInt(indicator -> units.size() - filled.getOrDefault(indicator.code(), 0))
                .sum();
        boolean open = sheets.closed(round.id(), units, scope).size() < units.size();
        return new Sums(derivation(catalogue, sums), derivation(catalogue, before), open, missing);
    }

    private List<FigureSum> sums(String round, List<String> units, String scope) {
        var key = new KeptSums.Key(round, units, scope, sheets.edition(round, units, scope));
        return kept.of(key, () -> sheets.sums(round, units, scope));
    }

    private static void add(Map<String, BigDecimal> sums, List<FigureSum> found) {
        for (var sum : found) {
            var total = sum.total();
            if (total != null) {
                sums.merge(sum.code(), total, BigDecimal::add);
            }
        }
    }

    private static Derivation derivation(Catalogue catalogue, Map<String, BigDecimal> sums) {
        Map<String, String> plain = new HashMap<>();
        for (var indicator : catalogue.indicators()) {
            var sum = sums.get(indicator.code());
            if (sum != null && !indicator.computed() && indicator.kind().additive()) {
                plain.put(
                        indicator.code(),
                        sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString());
            }
        }
        return new Derivation(catalogue, plain);
    }
}
