package dev.pingyi.problem;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import java.util.List;

/**
 * Where a new report gets the problems from that are still open: 上年度点评必须在下年度述职中回应. Asked once for each unit, in the
 * transaction that calls it, as the process. Any other bean of this type takes the place of the
 * default, which knows only the rows that the report of the round before left 未销号; who keeps the rectification
 * ledger (整改台账) knows more: what the comments named and what has not passed acceptance.
 */
public interface CarriedOver {

    /**
     * @param round the one being opened; only rounds of its organizer before it count
     * @return in the order in which they are to be answered; empty for a first year
     */
    List<Carried> problems(RoundId round, OrganizationId unit);
}
