package dev.pingyi.checker;

import java.util.List;

/**
 * What was read from a text: what is wrong in it, every figure as it was understood, and the figures that belong
 * together, those that hold too, so that silence can be trusted.
 */
public record CheckReading(List<Finding> findings, List<Frame> frames, List<Relation> relations) {

    public CheckReading {
        findings = List.copyOf(findings);
        frames = List.copyOf(frames);
        relations = List.copyOf(relations);
    }
}
