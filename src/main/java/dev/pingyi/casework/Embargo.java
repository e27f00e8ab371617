package dev.pingyi.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Who may know what of a case, and from when on: one table, {@code embargo/<kind>.csv}, with a row for each fact that is
 * not everybody's at once. The organizer knows all; everybody else who may see the case hears a fact always, once the
 * case is closed, or never. What is hidden here must show nowhere, not even in the way a page changes.
 */
public final class Embargo {

    private enum Told {
        ALWAYS,
        CLOSED,
        NEVER
    }

    /** @param instead step in whose name a hidden step is shown while it is open; null where it needs none */
    private record Rule(
            String fact,
            String step,
            String outcome,
            Told told,
            @Nullable String instead) {

        boolean covers(String what, CaseStep of, String ended) {
            return fact.equals(what) && step.equals(of.name()) && (outcome.equals("*") || outcome.equals(ended));
        }
    }

    private final List<Rule> rules;

    private Embargo(List<Rule> rules) {
        this.rules = rules;
    }

    /** @throws UncheckedIOException if there is no such table */
    public static Embargo read(String resource) {
        var rules = new ArrayList<Rule>();
        try {
            new ClassPathResource(resource)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .forEach(cell -> rules.add(new Rule(
                            cell[0], cell[1], cell[2], Told.valueOf(cell[3]), cell[4].isEmpty() ? null : cell[4])));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return new Embargo(List.copyOf(rules));
    }

    /** That the step has ended at all, with whom and when. */
    boolean tellsEnd(CaseStep step, String outcome, boolean closed) {
        return tells("ended", step, outcome, closed);
    }

    /** The reasons or figures with which it ended. */
    boolean tellsRemark(CaseStep step, String outcome, boolean closed) {
        return tells("remark", step, outcome, closed);
    }

    /** Name of the step that is shown while this one is open; its own where that is no secret. */
    String shownAs(CaseStep open) {
        return rule("open", open, "")
                .flatMap(rule -> Optional.ofNullable(rule.instead()))
                .orElse(open.name());
    }

    private boolean tells(String fact, CaseStep step, String outcome, boolean closed) {
        var told = rule(fact, step, outcome).map(Rule::told).orElse(Told.ALWAYS);
        return told == Told.ALWAYS || (told == Told.CLOSED && closed);
    }

    /** The first row that fits, so that a particular outcome stands above the rest of its step. */
    private Optional<Rule> rule(String fact, CaseStep step, String outcome) {
        return rules.stream().filter(rule -> rule.covers(fact, step, outcome)).findFirst();
    }
}
