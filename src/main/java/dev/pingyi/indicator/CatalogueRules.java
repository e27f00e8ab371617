package dev.pingyi.indicator;

import dev.pingyi.kernel.Rejected;
import java.util.HashSet;
import java.util.Set;

/** What a catalogue must satisfy before figures can be filled by it. Each refusal names the indicator and the rule. */
final class CatalogueRules {

    static final int LONGEST_NAME = 40;
    static final int MOST = 600;

    private CatalogueRules() {}

    /** @throws Rejected at the first rule broken */
    static void check(Catalogue catalogue) {
        demand(!catalogue.indicators().isEmpty() && catalogue.indicators().size() <= MOST, "size", MOST);
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (var indicator : catalogue.indicators()) {
            demand(
                    indicator.code().matches(Formula.CODE) && indicator.code().length() <= 100,
                    "code",
                    indicator.code());
            demand(codes.add(indicator.code()), "code-taken", indicator.code());
            demand(names.add(indicator.name()), "name-taken", indicator.name());
            words(indicator);
        }
        catalogue.indicators().forEach(indicator -> numbers(catalogue, indicator));
        catalogue.sums().forEach(sum -> {
            refers(catalogue, sum.total(), sum.total());
            Formula.parse(sum.parts()).codes().forEach(code -> refers(catalogue, sum.total(), code));
        });
    }

    private static void words(Indicator indicator) {
        String name = indicator.name();
        demand(
                !name.isBlank()
                        && name.length() <= LONGEST_NAME
                        && name.chars().noneMatch(c -> "〔〕|\n".indexOf(c) >= 0),
                "name",
                name,
                LONGEST_NAME);
        demand(!indicator.institution().isBlank(), "institution", name);
        demand(indicator.institution().length() <= LONGEST_NAME, "institution", name);
        demand(!indicator.definition().isBlank() && indicator.definition().length() <= 300, "definition", name);
        demand(indicator.evidence().length() <= 300, "definition", name);
        demand(indicator.unit().length() <= 10, "unit", name);
    }

    private static void numbers(Catalogue catalogue, Indicator indicator) {
        demand(indicator.decimals() >= 0 && indicator.decimals() <= 4, "decimals", indicator.name());
        demand(indicator.kind() != IndicatorKind.COUNT || indicator.decimals() == 0, "decimals", indicator.name());
        var from = indicator.from();
        var to = indicator.to();
        demand(from == null || to == null || from.compareTo(to) <= 0, "range", indicator.name());
        if (!indicator.base().isEmpty()) {
            refers(catalogue, indicator.code(), indicator.base());
        }
        if (indicator.computed()) {
            demand(indicator.kind().numeric() && !indicator.required(), "computed", indicator.name());
            formula(catalogue, indicator);
        }
    }

    private static void formula(Catalogue catalogue, Indicator indicator) {
        try {
            var codes = Formula.parse(indicator.formula()).codes();
            demand(!codes.isEmpty(), "formula", indicator.name(), indicator.formula());
            codes.forEach(code -> refers(catalogue, indicator.code(), code));
            demand(
                    indicator.base().isEmpty() || codes.contains(indicator.base()),
                    "base-outside",
                    indicator.name(),
                    catalogue.name(indicator.base()));
        } catch (IllegalArgumentException unreadable) {
            throw new Rejected("indicator.rejected.formula", indicator.name(), indicator.formula());
        }
        demand(!reaches(catalogue, indicator, indicator.code(), new HashSet<>()), "circle", indicator.name());
    }

    private static boolean reaches(Catalogue catalogue, Indicator from, String code, Set<String> seen) {
        return from.computed()
                && seen.add(from.code())
                && Formula.parse(from.formula()).codes().stream()
                        .anyMatch(next -> next.equals(code)
                                || catalogue
                                        .find(next)
                                        .filter(found -> reaches(catalogue, found, code, seen))
                                        .isPresent());
    }

    private static void refers(Catalogue catalogue, String by, String code) {
        demand(
                catalogue.find(code).filter(found -> found.kind().numeric()).isPresent(),
                "unknown-reference",
                catalogue.name(by),
                code);
    }

    private static void demand(boolean satisfied, String reason, Object... arguments) {
        if (!satisfied) {
            throw new Rejected("indicator.rejected." + reason, arguments);
        }
    }
}
