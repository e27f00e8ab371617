package dev.pingyi.round;

import dev.pingyi.kernel.RoundId;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Which units of which rounds have been called. Asked for a person only about a round that was found in his scope. */
interface Openings extends Repository<Opening, OpeningKey> {

    /** Of org.hibernate.LockOptions: pass by what somebody else has locked. */
    String SKIP_LOCKED = "-2";

    Opening save(Opening opening);

    @Query("select o.key from Opening o where o.state = WAITING order by o.calledAt, o.position")
    List<OpeningKey> waiting(Limit most);

    @Query("select o.key from Opening o where o.state = WAITING and o.key.round = :round order by o.position")
    List<OpeningKey> waiting(RoundId round);

    /** Empty where another worker, maybe on another node, has it in hand or is through with it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("select o from Opening o where o.key = :key and o.state = WAITING")
    Optional<Opening> take(OpeningKey key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Opening o where o.key.round = :round and o.state = FAILED order by o.position")
    List<Opening> failed(RoundId round);

    @Query("select new dev.pingyi.round.OpeningFailure(o.key.unit, o.failure)"
            + " from Opening o where o.key.round = :round and o.state = FAILED order by o.position")
    List<OpeningFailure> failures(RoundId round);

    @Query("select count(o) from Opening o where o.key.round = :round and o.state = :state")
    int count(RoundId round, OpeningState state);
}
