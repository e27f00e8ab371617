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

    /** Without a deadline that has passed: lists that are imported are of last year. */
    ProblemEdit ahead(Editor editor) {
        var deadline = answer.deadline();
        return deadline == null || !LastYearSheet.passed(deadline, editor)
                ? this
                : new ProblemEdit(
                        problem,
                        source,
                        new ProblemAnswer(
                                answer.cause(),
                                answer.measure(),
                                answer.result(),
                                answer.closing(),
                                answer.reason(),
                                null));
    }
}
