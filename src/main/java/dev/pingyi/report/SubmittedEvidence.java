package dev.pingyi.report;

import java.util.List;
import org.springframework.stereotype.Component;

/** The files of the revision that was sent to review, as they were then. */
@Component
class SubmittedEvidence {

    private final Evidences evidences;
    private final History history;

    SubmittedEvidence(Evidences evidences, History history) {
        this.evidences = evidences;
        this.history = history;
    }

    /** None before anything was sent. */
    List<EvidenceItem> items(Report report) {
        var revision = report.shownRevision(false);
        if (revision == null) {
            return List.of();
        }
        return history.annexes(report.id(), revision, false).evidence().stream()
                .flatMap(row -> evidences.find(report.id(), row.file()).stream()
                        .map(evidence -> evidence.item(place(evidence.place(), row.place()))))
                .toList();
    }

    /** Where it was called otherwise when it was submitted, that place has no key any more but its name. */
    private static EvidencePlace place(EvidencePlace now, String then) {
        if (now.label().equals(then) || then.isBlank()) {
            return now;
        }
        String key = then.substring(0, Math.min(then.length(), EvidencePlace.LONGEST_KEY));
        return new EvidencePlace(now.kind(), key, then);
    }
}
