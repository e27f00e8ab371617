package dev.pingyi.evidence;

import dev.pingyi.report.Reading;
import java.util.stream.Stream;

/** Another part of a report to which files can be put; a bean of its module. */
public interface PlaceSource {

    /** In their order, as they stand in the draft. */
    Stream<EvidencePlace> places(Reading report);
}
