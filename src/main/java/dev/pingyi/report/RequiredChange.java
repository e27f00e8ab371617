package dev.pingyi.report;

/**
 * What has to be changed before a returned report may be submitted again.
 *
 * @param number from 1 within its cycle
 * @param cycle which return it came with, from 1
 * @param source who asked: 党委会 or the organizer, as a message key
 * @param answer what the unit did about it; empty until answered
 */
public record RequiredChange(int cycle, int number, String source, String text, String answer) {

    public boolean answered() {
        return !answer.isBlank();
    }
}
