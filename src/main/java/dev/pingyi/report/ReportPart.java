package dev.pingyi.report;

import java.util.List;

/**
 * A part of a report besides its text: last year's problems, figures, evidence … The core asks its list and names none,
 * so a new part is a new bean. All of it happens in the caller's transaction, with the report found (and locked where
 * it is changed) for whoever acts.
 */
public interface ReportPart {

    /** What it adds to a submission. */
    Annex<?> annex();

    /** The part as it stands now, of the type of {@link #annex}. */
    Object live(Reading report);

    /** What keeps the report from being submitted; empty where nothing does. */
    default List<Obstacle> obstacles(Submitting report) {
        return List.of();
    }

    /** The report has come into being with its round. */
    default void opened(Subject report, Editor by) {}

    /** It is being submitted: from now on the part stays as it is. */
    default void closed(Subject report) {}

    /** It was given back: its unit may change the part again. */
    default void reopened(Subject report) {}
}
