package dev.pingyi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class ReadersTests {

    @Test
    void letsTwoReadAtOnceAndTheOthersAfterThem() throws Exception {
        var readers = new Readers(Duration.ofSeconds(30), TransactionOperations.withoutTransaction());
        var reading = new AtomicInteger();
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                try (var _ = readers.enter()) {
                    seen.add(reading.incrementAndGet());
                    Thread.sleep(10);
                    reading.decrementAndGet();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }

        assertThat(seen).hasSize(8).allMatch(count -> count <= 2).contains(2);
    }

    @Test
    void saysThatTheFileIsNotAtFaultWhereNoTurnComes() {
        var readers = new Readers(Duration.ofMillis(20), TransactionOperations.withoutTransaction());
        try (var _ = readers.enter();
                var _ = readers.enter()) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(readers::enter)
                    .satisfies(busy -> assertThat(busy.key()).isEqualTo("document.rejected.busy"));
        }
        try (var third = readers.enter()) {
            assertThat(third).isNotNull();
        }
    }

    @Test
    void readsNothingWhileAConnectionToTheDatabaseIsHeld() {
        var readers = new Readers(Duration.ofSeconds(1), TransactionOperations.withoutTransaction());
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatIllegalStateException()
                    .isThrownBy(() -> readers.read(() -> {}, () -> "text", Function.identity()));
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(readers.read(() -> {}, () -> "text", Function.identity())).isEqualTo("text");
    }
}
