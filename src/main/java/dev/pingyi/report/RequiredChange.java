package dev.pingyi.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.List;

/**
 * What has to be changed before a returned report may be submitted again.
 *
 * @param number from 1 within its cycle
 * @param cycle which return it came with, from 1
 * @param source who asked: 党委会 or the organizer, as a message key
 * @param answer what the unit did about it; empty until answered
 */
@Embeddable
public record RequiredChange(
        int cycle,
        int number,
        String source,
        @Column(columnDefinition = "longtext") String text,
        @Column(columnDefinition = "longtext") String answer) {

    /** {@link #source} where the committee of the unit itself asked: its own affair, not shown to the organizer. */
    public static final String COMMITTEE = "report.source.committee";

    public static final String ORGANIZER = "report.source.organizer";

    public boolean answered() {
        return !answer.isBlank();
    }

    /**
     * As they are shown, newest cycle first. What the committee asked of its own draft, and answers not sent yet, stay in
     * the unit.
     */
    static List<RequiredChange> shown(List<RequiredChange> changes, boolean insider, int releasedCycle) {
        return changes.stream()
                .filter(change -> insider || change.source().equals(ORGANIZER))
                .map(change -> insider || change.cycle() <= releasedCycle ? change : change.answered(""))
                .sorted(Comparator.comparingInt(RequiredChange::cycle)
                        .reversed()
                        .thenComparingInt(RequiredChange::number))
                .toList();
    }

    RequiredChange answered(String words) {
        return new RequiredChange(cycle, number, source, text, words);
    }
}
