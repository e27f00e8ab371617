package dev.pingyi.findings;

import dev.pingyi.checker.CheckContext;
import dev.pingyi.checker.CheckContext.Amount;
import dev.pingyi.checker.CheckContext.Form;
import dev.pingyi.checker.CheckContext.Length;
import dev.pingyi.checker.CheckContext.Part;
import dev.pingyi.checker.Heading.Role;
import dev.pingyi.indicator.QuotedFigure;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.round.Edition;
import dev.pingyi.round.Fraction;
import dev.pingyi.round.Purpose;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.Template;
import dev.pingyi.round.TemplateSection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the checker what is known of a report besides its text: the round's template and the unit's figures. */
@Component
class CheckContexts {

    private final RoundService rounds;

    CheckContexts(RoundService rounds) {
        this.rounds = rounds;
    }

    CheckContext of(RoundId round, Template template, List<QuotedFigure> figures, Edition edition) {
        return new CheckContext(
                        edition == Edition.WRITTEN ? Form.WRITTEN : Form.ORAL,
                        length(template.length(edition)),
                        template.sections().stream()
                                .filter(TemplateSection::required)
                                .map(section -> part(section, edition))
                                .toList(),
                        amounts(figures),
                        rounds.round(round).year())
                .withCounting(new CheckContext.Counting(
                        template.counting().punctuation(), template.counting().headings()));
    }

    private static Map<String, Amount> amounts(List<QuotedFigure> figures) {
        Map<String, Amount> amounts = new HashMap<>();
        figures.forEach(row -> {
            var number = row.number();
            if (number != null) {
                amounts.put(row.name(), new Amount(number, row.unit()));
            }
        });
        return amounts;
    }

    private static Length length(dev.pingyi.round.Length length) {
        return new Length(length.least(), bound(length.customary()), bound(length.most()));
    }

    private static int bound(int most) {
        return most == 0 ? Integer.MAX_VALUE : most;
    }

    private static Part part(TemplateSection section, Edition edition) {
        return new Part(
                section.heading(),
                role(section.purpose()),
                section.least(edition),
                section.most(edition),
                share(section.share()),
                section.mustContain());
    }

    private static double share(@Nullable Fraction share) {
        return share == null ? 0 : (double) share.numerator() / share.denominator();
    }

    private static Role role(Purpose purpose) {
        return switch (purpose) {
            case LAST_YEAR -> Role.LAST_YEAR;
            case ACHIEVEMENTS -> Role.ACHIEVEMENTS;
            case PROBLEMS -> Role.PROBLEMS;
            case PLANS -> Role.PLANS;
            case OTHER -> Role.OTHER;
        };
    }
}
