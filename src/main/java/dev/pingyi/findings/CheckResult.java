package dev.pingyi.findings;

import dev.pingyi.checker.Level;
import java.util.List;

/** @param findings in the order of the text, those about the whole report first */
public record CheckResult(List<CheckedFinding> findings) {

    public CheckResult {
        findings = List.copyOf(findings);
    }

    public int count(Level level) {
        return (int)
                findings.stream().filter(finding -> finding.level() == level).count();
    }

    /** Warnings that nobody has explained yet. */
    public int unexplained() {
        return (int) findings.stream()
                .filter(finding -> finding.level() == Level.WARNING && finding.open())
                .count();
    }
}
