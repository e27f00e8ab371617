package dev.pingyi.indicator;

import dev.pingyi.round.DataFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The indicators a round begins with: seeds/indicators.yaml, or the office's own file where {@code
 * pingyi.indicator.standard} names one. Read afresh for every round, so that a changed file needs no restart.
 */
@Component
class StandardCatalogue {

    private record Typed(
            String code,
            String name,
            String unit,
            IndicatorKind kind,
            Integer decimals,
            Boolean required,
            String base,
            List<BigDecimal> range,
            String definition,
            String evidence) {

        Indicator of(String institution) {
            if (!range.isEmpty() && range.size() != 2) {
                throw new IllegalStateException("The range of " + code + " has a least and a greatest value, or none");
            }
            return new Indicator(
                    code,
                    institution,
                    name,
                    unit,
                    kind,
                    definition,
                    "",
                    base,
                    evidence,
                    required,
                    decimals,
                    range.isEmpty() ? null : range.getFirst(),
                    range.isEmpty() ? null : range.getLast());
        }
    }

    private record Computed(
            String code,
            String name,
            String unit,
            IndicatorKind kind,
            Integer decimals,
            String formula,
            String base,
            String definition,
            String evidence) {

        Indicator of(String institution) {
            return new Indicator(
                    code,
                    institution,
                    name,
                    unit,
                    kind,
                    definition,
                    formula,
                    base,
                    evidence,
                    false,
                    decimals,
                    null,
                    null);
        }
    }

    /** @param about what the institution is, for whoever reads the file */
    private record Institution(String name, String about, List<Typed> typed, List<Computed> computed) {}

    private record Content(List<Institution> institutions, List<SumRule> sums) {}

    private final Resource file;

    StandardCatalogue(@Value("${pingyi.indicator.standard:classpath:seeds/indicators.yaml}") Resource file) {
        this.file = file;
    }

    /** @throws IllegalStateException if the file cannot be used; says why */
    Catalogue read() {
        var content = DataFile.read(file, Content.class);
        List<Indicator> indicators = new ArrayList<>();
        for (var institution : content.institutions()) {
            institution.typed().forEach(typed -> indicators.add(typed.of(institution.name())));
            institution.computed().forEach(computed -> indicators.add(computed.of(institution.name())));
        }
        var catalogue = new Catalogue(1, indicators, content.sums());
        CatalogueRules.check(catalogue);
        return catalogue;
    }
}
