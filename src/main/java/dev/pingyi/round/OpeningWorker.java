package dev.pingyi.round;

import dev.pingyi.kernel.AsProcess;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.language.Saying;
import jakarta.annotation.PreDestroy;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Calls the units that wait, one after the other. Runs on every node, as soon as a round has opened and by the clock:
 * whatever a node that went down has left waiting is called by the next that looks.
 */
@Component
class OpeningWorker {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningWorker.class);
    private static final int SECONDS_TO_END = 10;

    private final UnitCall call;
    private final AsProcess process;
    private final ExecutorService thread;
    private volatile boolean ending;

    @Autowired
    OpeningWorker(UnitCall call, AsProcess process) {
        this(
                call,
                process,
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("opening").daemon().factory()));
    }

    OpeningWorker(UnitCall call, AsProcess process, ExecutorService thread) {
        this.call = call;
        this.process = process;
        this.thread = thread;
    }

    @TransactionalEventListener
    void on(UnitsWait event) {
        thread.execute(this::work);
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT30S")
    void look() {
        thread.execute(this::work);
    }

    /** The unit in hand is finished first. */
    @PreDestroy
    void end() throws InterruptedException {
        ending = true;
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            LOG.warn("A unit was being called when the portal ended; it waits for the next start");
        }
    }

    /** Until nobody waits that another worker has not in hand. */
    void work() {
        try {
            process.run(() -> {
                while (portion()) {
                    // as long as somebody was called
                }
            });
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            LOG.warn("The database is away, units that wait are called later: {}", away.toString());
        }
    }

    private boolean portion() {
        boolean any = false;
        for (var key : call.waiting()) {
            any |= !ending && begin(key);
        }
        return any;
    }

    private boolean begin(OpeningKey key) {
        try {
            return call.begin(key);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            throw away;
        } catch (RuntimeException failed) {
            if (failed instanceof Rejected) {
                LOG.info("Unit {} of round {} could not begin: {}", key.unit(), key.round(), failed.getMessage());
            } else {
                LOG.warn("Unit {} of round {} could not begin", key.unit(), key.round(), failed);
            }
            call.fail(key, why(failed));
            return true;
        }
    }

    /** As it is stored: a refusal in its own words, of anything else only that it happened. */
    private static Saying why(RuntimeException failed) {
        return failed instanceof Rejected rejected
                ? new Saying(
                        rejected.key(),
                        Arrays.stream(rejected.arguments())
                                .map(argument -> argument instanceof Number ? argument : String.valueOf(argument))
                                .toList())
                : Saying.of("round.opening.unexpected");
    }
}
