package dev.pingyi.kernel;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets two files be read at once on a node, the others in the order in which they came: files of every kind, handed in or
 * imported. What each may cost in memory is bounded by its reader; this bounds the sum. Nobody reads inside a
 * transaction: a slow file would keep a connection to the database from those who vote.
 */
@Component
public class Readers {

    /** A place among those who read, given back by closing it. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    static final int AT_ONCE = 2;

    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final Duration patience;
    private final TransactionOperations transaction;

    @Autowired
    Readers(TransactionOperations transaction) {
        this(Duration.ofSeconds(60), transaction);
    }

    public Readers(Duration patience, TransactionOperations transaction) {
        this.patience = patience;
        this.transaction = transaction;
    }

    /**
     * What a file says, read when it is its turn.
     *
     * @param allowed refuses in a transaction, before a large file is read for nothing
     * @param use makes something of what was read, in a transaction of its own
     */
    public <F, T> T read(Runnable allowed, Supplier<F> file, Function<F, T> use) {
        transaction.executeWithoutResult(status -> allowed.run());
        F read;
        try (var _ = enter()) {
            read = file.get();
        }
        return Objects.requireNonNull(transaction.execute(status -> use.apply(read)));
    }

    /** @throws Rejected if no turn comes in time; says that the file is not at fault */
    public Turn enter() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A file is read before the transaction that keeps what it says");
        }
        try {
            if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return free::release;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new Rejected("document.rejected.busy");
    }
}
