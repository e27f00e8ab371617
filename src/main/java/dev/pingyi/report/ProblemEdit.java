package dev.pingyi.report;

/**
 * A problem of last year as somebody has written it.
 *
 * @param problem in the words of last year's result; at most 1,000 characters
 */
public record ProblemEdit(String problem, ProblemSource source, ProblemAnswer answer) {

    public static ProblemEdit of(String problem, ProblemSource source) {
        return new ProblemEdit(problem, source, ProblemAnswer.NONE);
    }
}
