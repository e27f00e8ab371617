package dev.pingyi.kernel;

/**
 * The end of a step of a report's case. Published by the aggregate that decided it, heard synchronously by the process
 * (which moves on) and by the journal (which keeps 谁、何时、结果).
 */
public interface CaseEvent {

    ReportId report();

    /** The step that has ended. */
    CaseStep step();

    /** How it ended, as a key of the message bundle: {@code case.outcome.<word>}. */
    String outcome();

    /** Reasons or figures in the user's words; empty if there are none. Never anything of a ballot but totals. */
    String remark();

    Stamp stamp();
}
