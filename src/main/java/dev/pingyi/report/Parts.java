package dev.pingyi.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The parts of a report, in the order in which people fill them. */
@Component
class Parts {

    /** Asked late: parts themselves need the door to the report. */
    private final ObjectProvider<ReportPart> parts;

    Parts(ObjectProvider<ReportPart> parts) {
        this.parts = parts;
    }

    /** What they would add now. */
    Annexes live(Reading report) {
        Map<String, Object> values = new LinkedHashMap<>();
        parts.orderedStream().forEach(part -> values.put(part.annex().key(), part.live(report)));
        return Annexes.live(values);
    }

    List<Obstacle> obstacles(Submitting report) {
        List<Obstacle> obstacles = new ArrayList<>();
        parts.orderedStream().forEach(part -> obstacles.addAll(part.obstacles(report)));
        return obstacles;
    }

    void each(Consumer<ReportPart> tell) {
        parts.orderedStream().forEach(tell);
    }
}
