package dev.pingyi.testing;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Several people at the same instant: each command on a real thread of its own. */
public final class Together {

    private Together() {}

    /** @return what went wrong, one exception per command that failed, in no order */
    public static List<RuntimeException> run(Runnable... commands) {
        var gate = new CountDownLatch(1);
        var failures = new ConcurrentLinkedQueue<RuntimeException>();
        try (var threads = Executors.newFixedThreadPool(commands.length)) {
            for (var command : commands) {
                threads.execute(() -> {
                    try {
                        gate.await();
                        command.run();
                    } catch (RuntimeException failure) {
                        failures.add(failure);
                    } catch (InterruptedException stopped) {
                        failures.add(new IllegalStateException(stopped));
                    }
                });
            }
            gate.countDown();
        }
        return List.copyOf(failures);
    }
}
