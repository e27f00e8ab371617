package dev.pingyi.report;

import dev.pingyi.kernel.ReportId;

/** A report has come into being with its round; its process is to start. */
public record ReportOpened(Subject subject) {

    public ReportId report() {
        return subject.report();
    }
}
