package dev.pingyi.evidence;

import dev.pingyi.report.Reading;
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

    SubmittedEvidence(Evidences evidences) {
        this.evidences = evidences;
    }

    /** None before anything was sent. */
    List<EvidenceItem> items(Reading report) {
        var rows = report.annexes().of(EvidenceRow.ANNEX);
        if (rows.isEmpty()) {
            return List.of();
        }
        var all = evidences.all(report.id()).stream().collect(Collectors.toMap(Evidence::id, Function.identity()));
        return rows.stream()
                .filter(row -> all.containsKey(row.file()))
                .map(row -> item(Objects.requireNonNull(all.get(row.file())), row))
                .toList();
    }

    /** One of them; empty where it is none of what was sent. */
    Optional<EvidenceItem> item(Reading report, UUID file) {
        return report.annexes().of(EvidenceRow.ANNEX).stream()
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
