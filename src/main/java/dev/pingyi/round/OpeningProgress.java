package dev.pingyi.round;

import java.util.List;

/**
 * How far the opening of a round has come.
 *
 * @param waiting units that are still to be called
 * @param begun units whose report has begun
 * @param failures units that could not begin, in the order of the round
 */
public record OpeningProgress(int waiting, int begun, List<OpeningFailure> failures) {

    public int units() {
        return waiting + begun + failures.size();
    }

    /** Every unit has begun; also of a round that opened before units were called one by one. */
    public boolean complete() {
        return waiting == 0 && failures.isEmpty();
    }
}
