package dev.pingyi.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The indicators of a round.
 *
 * @param edition grows with every change, from 1
 * @param indicators in the order in which they are shown; those of one institution follow each other
 */
public record Catalogue(int edition, List<Indicator> indicators, List<SumRule> sums) {

    public Catalogue {
        indicators = List.copyOf(indicators);
        sums = List.copyOf(sums);
    }

    /** In the order of the catalogue. */
    public List<String> institutions() {
        return indicators.stream().map(Indicator::institution).distinct().toList();
    }

    public Optional<Indicator> find(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** The formula with names in place of codes: 已签责任书党组织数 ÷ 应签责任书党组织数; empty for a typed one. */
    public String formulaWords(Indicator indicator) {
        return indicator.computed() ? Formula.parse(indicator.formula()).words(this::name) : "";
    }

    String name(String code) {
        return find(code).map(Indicator::name).orElse(code);
    }

    /** Codes that a formula, a base or a sum refers to, and by whom. */
    List<String> usersOf(String code) {
        var users = new ArrayList<String>();
        for (var indicator : indicators) {
            boolean inFormula = indicator.computed()
                    && Formula.parse(indicator.formula()).codes().contains(code);
            if (inFormula || indicator.base().equals(code)) {
                users.add(indicator.name());
            }
        }
        sums.stream()
                .filter(sum -> sum.total().equals(code)
                        || Formula.parse(sum.parts()).codes().contains(code))
                .forEach(sum -> users.add(name(sum.total())));
        return users.stream().distinct().toList();
    }

    Set<String> codes() {
        return indicators.stream().map(Indicator::code).collect(Collectors.toSet());
    }

    /** Behind the last of its institution, or at the end where that is new. */
    Catalogue with(Indicator added) {
        var changed = new ArrayList<>(indicators);
        int place = changed.size();
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).institution().equals(added.institution())) {
                place = i + 1;
            }
        }
        changed.add(place, added);
        return new Catalogue(edition + 1, changed, sums);
    }

    Catalogue without(String code) {
        return new Catalogue(
                edition + 1,
                indicators.stream()
                        .filter(indicator -> !indicator.code().equals(code))
                        .toList(),
                sums);
    }

    Catalogue replacing(Indicator changed) {
        return new Catalogue(
                edition + 1,
                indicators.stream()
                        .map(indicator -> indicator.code().equals(changed.code()) ? changed : indicator)
                        .toList(),
                sums);
    }
}
