package dev.pingyi.process;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportEvent;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hears of every step after the process has moved on, and fails for the reports it was set upon. */
@Component
class Saboteur {

    static class Sabotage extends RuntimeException {}

    private final Set<ReportId> targets = ConcurrentHashMap.newKeySet();

    void target(ReportId report) {
        targets.add(report);
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReportEvent event) {
        if (targets.remove(event.report())) {
            throw new Sabotage();
        }
    }
}
