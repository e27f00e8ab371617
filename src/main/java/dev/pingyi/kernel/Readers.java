package dev.pingyi.kernel;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
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

    @Autowired
    Readers() {
        this(Duration.ofSeconds(60));
    }

    public Readers(Duration patience) {
        this.patience = patience;
    }

    /** What a file says, read when it is its turn. */
    public <T> T read(Supplier<T> file) {
        try (var _ = enter()) {
            return file.get();
        }
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
