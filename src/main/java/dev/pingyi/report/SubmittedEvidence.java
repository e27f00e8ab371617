package dev.pingyi.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        var all = evidences.all(report.id()).stream().collect(Collectors.toMap(Evidence::id, Function.identity()));
        return history.annexes(report.id(), revision, false).evidence().stream()
                .filter(row -> all.containsKey(row.file()))
                .map(row -> item(Objects.requireNonNull(all.get(row.file())), row))
                .toList();
    }

    /** One of them; empty where it is none of what was sent. */
    Optional<EvidenceItem> item(Report report, UUID file) {
        var revision = report.shownRevision(false);
        return revision == null
                ? Optional.empty()
                : history.annexes(report.id(), revision, false).evidence().stream()
                        .filter(row -> row.file().equals(file))
                        .findFirst()
                        .flatMap(row -> evidences.find(report.id(), file).map(evidence -> item(evidence, row)));
    }

    private static EvidenceItem item(Evidence evidence, EvidenceRow row) {
        return evidence.item(place(evidence.place(), row.place()));
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
