package dev.pingyi.casework;

import dev.pingyi.kernel.Stamp;
import dev.pingyi.language.Saying;

/**
 * The end of a step of a case. Published by the aggregate that decided it, heard synchronously by the process (which
 * moves on) and by the journal (which keeps 谁、何时、结果).
 */
public interface CaseEvent {

    CaseKey key();

    /** The step that has ended. */
    CaseStep step();

    /** How it ended, as a key of the message bundle: {@code case.outcome.<word>}. */
    String outcome();

    /** Reasons or figures; {@link Saying#NOTHING} if there are none. Never anything of a ballot but totals. */
    Saying remark();

    Stamp stamp();
}
