package dev.pingyi.round;

import dev.pingyi.kernel.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The plan a round starts from: seeds/round.yaml, or the office's own file where {@code pingyi.round.standard} names
 * one. Read afresh for every round, so that a changed file needs no restart.
 */
@Component
public class StandardPlan {

    private static final String YEAR = "{year}";

    /** Last day of each stage, in days after the start. */
    private record Days(int draft, int discussion, int review, int ballot, int signOff) {

        Deadlines from(LocalDate start) {
            return new Deadlines(
                    start.plusDays(draft),
                    start.plusDays(discussion),
                    start.plusDays(review),
                    start.plusDays(ballot),
                    start.plusDays(signOff));
        }
    }

    private record TemplateContent(
            Counting counting, Length written, Length oral, Demands demands, List<TemplateSection> sections) {

        Template first() {
            return new Template(1, sections, counting, written, oral, demands);
        }
    }

    private record Content(
            String title,
            String plan,
            Days days,
            DecisionRule decisionRule,
            RatingScheme scheme,
            TemplateContent template) {}

    private final Resource file;

    StandardPlan(@Value("${pingyi.round.standard:classpath:seeds/round.yaml}") Resource file) {
        this.file = file;
    }

    /**
     * @param year appraisal year
     * @param start the deadlines count from this day
     * @throws IllegalStateException if the file cannot be used; says why
     */
    public RoundPlan plan(int year, LocalDate start, List<OrganizationId> units) {
        var content = DataFile.read(file, Content.class);
        return new RoundPlan(
                year,
                content.title().replace(YEAR, Integer.toString(year)),
                content.plan().replace(YEAR, Integer.toString(year)).strip(),
                content.days().from(start),
                content.decisionRule(),
                content.scheme(),
                content.template().first(),
                units);
    }
}
