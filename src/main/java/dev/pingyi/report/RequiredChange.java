package dev.pingyi.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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

    RequiredChange answered(String words) {
        return new RequiredChange(cycle, number, source, text, words);
    }
}
