package dev.pingyi.round;

import dev.pingyi.kernel.ProcessOnly;
import dev.pingyi.language.Saying;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls one unit, in a transaction of its own. The lock on its row is what keeps two workers apart, and goes with the
 * transaction: whatever becomes of a worker, the unit either has begun or waits.
 */
@Service
class UnitCall {

    private static final int PORTION = 50;

    private final Openings openings;
    private final Rounds rounds;

    UnitCall(Openings openings, Rounds rounds) {
        this.openings = openings;
        this.rounds = rounds;
    }

    /** Some of those that wait, longest first. */
    @ProcessOnly
    @Transactional(readOnly = true)
    public List<OpeningKey> waiting() {
        return openings.waiting(Limit.of(PORTION));
    }

    /** @return false where another worker has the unit */
    @ProcessOnly
    @Transactional
    public boolean begin(OpeningKey key) {
        var taken = openings.take(key);
        taken.ifPresent(opening -> {
            opening.begin(rounds.findById(key.round()).orElseThrow());
            openings.save(opening);
        });
        return taken.isPresent();
    }

    /** Keeps why a unit could not begin; not where another worker was luckier meanwhile. */
    @ProcessOnly
    @Transactional
    public void fail(OpeningKey key, Saying why) {
        openings.take(key).ifPresent(opening -> opening.fail(why));
    }
}
