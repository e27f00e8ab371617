package dev.pingyi.report;

/**
 * A problem of last year and what was done about it.
 *
 * @param number from 1
 * @param problem in the words of last year's result
 * @param source who named it: 点评, 自查, 群众, 督查 …; empty where nobody says
 * @param measure what was done; empty until answered
 * @param result what came of it; empty until answered
 * @param closed 是否销号
 * @param files how many files prove it
 */
public record LastYearRow(
        int number, String problem, String source, String measure, String result, boolean closed, int files) {

    public boolean answered() {
        return !measure.isBlank() && !result.isBlank();
    }
}
