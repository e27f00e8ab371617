package dev.pingyi.report;

import dev.pingyi.report.checker.CheckContext;
import dev.pingyi.report.checker.CheckContext.Form;
import dev.pingyi.report.checker.CheckContext.Length;
import dev.pingyi.report.checker.CheckContext.Part;
import dev.pingyi.report.checker.Heading;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.TemplateSection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the checker what is known of a report besides its text: the round's template, last year's problems, figures. */
@Component
class CheckContexts {

    private final RoundService rounds;

    CheckContexts(RoundService rounds) {
        this.rounds = rounds;
    }

    CheckContext of(ReportDetails report, Annexes annexes) {
        var round = rounds.round(report.round());
        return new CheckContext(
                Form.WRITTEN,
                new Length(0, 3_000, 4_000),
                round.template().stream().map(CheckContexts::part).toList(),
                annexes.lastYear().stream().map(LastYearRow::problem).toList(),
                Map.of(),
                round.year());
    }

    private static Part part(TemplateSection section) {
        return new Part(
                section.heading(),
                Heading.Role.of(section.heading()),
                0,
                0,
                section.minimumShare() == 33 ? Part.THIRD : section.minimumShare() / 100.0);
    }
}
