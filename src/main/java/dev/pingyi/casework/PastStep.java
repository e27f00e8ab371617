package dev.pingyi.casework;

import dev.pingyi.language.Saying;
import java.time.Instant;

/**
 * A step that has ended.
 *
 * @param by the post that ended it
 * @param outcome message key
 * @param setBack whether the case went back by it
 * @param remark reasons or figures; nothing if there are none or if they are not the reader's to know
 */
public record PastStep(
        CaseStep step, Instant since, Instant at, String by, String outcome, boolean setBack, Saying remark) {}
