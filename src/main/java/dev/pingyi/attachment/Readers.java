package dev.pingyi.attachment;

import dev.pingyi.kernel.Rejected;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets two files be read at once on a node, the others in the order in which they came. What each may cost in memory is
 * bounded by its reader; this bounds the sum.
 */
@Component
class Readers {

    /** A place among those who read, given back by closing it. */
    interface Turn extends AutoCloseable {
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

    Readers(Duration patience) {
        this.patience = patience;
    }

    /** @throws Rejected if no turn comes in time; says that the file is not at fault */
    Turn enter() {
        try {
            if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return free::release;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new Rejected("attachment.rejected.busy");
    }
}
