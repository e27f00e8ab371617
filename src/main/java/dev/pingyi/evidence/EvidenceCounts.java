package dev.pingyi.evidence;

import java.util.List;

/** How many files lie at each place of a report. */
public final class EvidenceCounts {

    private final List<Evidence> files;

    EvidenceCounts(List<Evidence> files) {
        this.files = files;
    }

    public int at(EvidencePlace place) {
        return (int) files.stream().filter(evidence -> evidence.at(place)).count();
    }
}
