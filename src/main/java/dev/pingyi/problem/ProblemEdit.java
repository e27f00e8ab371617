package dev.pingyi.problem;

import dev.pingyi.report.Editor;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A problem of last year as somebody has written it.
 *
 * @param problem in the words of last year's result; at most 1,000 characters
 */
public record ProblemEdit(String problem, ProblemSource source, ProblemAnswer answer) {

    public static ProblemEdit of(String problem, ProblemSource source) {
        return new ProblemEdit(problem, source, ProblemAnswer.NONE);
    }

    /**
     * What two people have made of one row, field by field.
     *
     * @return empty where both have written one field, each something else
     */
    public static Optional<ProblemEdit> merged(ProblemEdit base, ProblemEdit mine, ProblemEdit theirs) {
        var fields = new Fields();
        var merged = new ProblemEdit(
                fields.one(base.problem, mine.problem, theirs.problem),
                fields.one(base.source, mine.source, theirs.source),
                new ProblemAnswer(
                        fields.one(base.answer.cause(), mine.answer.cause(), theirs.answer.cause()),
                        fields.one(base.answer.measure(), mine.answer.measure(), theirs.answer.measure()),
                        fields.one(base.answer.result(), mine.answer.result(), theirs.answer.result()),
                        fields.said(base.answer.closing(), mine.answer.closing(), theirs.answer.closing()),
                        fields.one(base.answer.reason(), mine.answer.reason(), theirs.answer.reason()),
                        fields.said(base.answer.deadline(), mine.answer.deadline(), theirs.answer.deadline())));
        return fields.disputed ? Optional.empty() : Optional.of(merged);
    }

    private static final class Fields {

        private boolean disputed;

        private <T> T one(T base, T mine, T theirs) {
            disputed |= !mine.equals(base) && !theirs.equals(base) && !mine.equals(theirs);
            return mine.equals(base) ? theirs : mine;
        }

        private <T> @Nullable T said(@Nullable T base, @Nullable T mine, @Nullable T theirs) {
            disputed |= !Objects.equals(mine, base) && !Objects.equals(theirs, base) && !Objects.equals(mine, theirs);
            return Objects.equals(mine, base) ? theirs : mine;
        }
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
