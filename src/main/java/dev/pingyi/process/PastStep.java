package dev.pingyi.process;

import dev.pingyi.kernel.CaseStep;
import java.time.Instant;

/**
 * A step that has ended.
 *
 * @param by the post that ended it
 * @param outcome message key
 * @param remark reasons or figures; empty if there are none or if they are not the reader's to know
 */
public record PastStep(CaseStep step, Instant since, Instant at, String by, String outcome, String remark) {}
