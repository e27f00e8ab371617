package dev.pingyi.report;

import java.util.List;

/**
 * What would be submitted.
 *
 * @param characters of the whole text, by the counting rule of the template
 * @param shares of the parts of level 1, in their order
 * @param missingFigures required indicators without a value
 * @param changes required changes of the latest return
 * @param obstacles empty where it may be submitted
 */
public record SubmissionSummary(
        int characters,
        List<Share> shares,
        Annexes annexes,
        int missingFigures,
        int changes,
        List<Obstacle> obstacles) {

    /**
     * A part of the report.
     *
     * @param characters heading and all below it
     * @param percent of the whole text, rounded half up to one decimal place
     */
    public record Share(String heading, int characters, double percent) {}

    /** @param key of the obstacle's words */
    public int count(String key) {
        return obstacles.stream()
                .filter(obstacle -> obstacle.key().equals(key))
                .mapToInt(Obstacle::count)
                .sum();
    }
}
