package dev.pingyi.problem;

import dev.pingyi.report.Editor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of the list; its place is its index. */
@Embeddable
record LastYearProblem(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "problem_id"))
        ProblemId id,

        String problem,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        ProblemSource source,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        ProblemOrigin origin,

        @Embedded ProblemAnswer answer,
        @Column(name = "row_version") long version,
        String changedBy,
        Instant changedAt) {

    static LastYearProblem begin(ProblemOrigin origin, ProblemEdit edit, Editor editor) {
        return new LastYearProblem(
                ProblemId.random(),
                edit.problem(),
                edit.source(),
                origin,
                edit.answer(),
                1,
                editor.title(),
                editor.at());
    }

    /** What came from others keeps its words and its source. */
    LastYearProblem rewrite(ProblemEdit edit, Editor editor) {
        return new LastYearProblem(
                id,
                origin.locked() ? problem : edit.problem(),
                origin.locked() ? source : edit.source(),
                origin,
                edit.answer(),
                version + 1,
                editor.title(),
                editor.at());
    }

    /** Whether the edit would change nothing. */
    boolean says(ProblemEdit edit) {
        boolean words = origin.locked() || (problem.equals(edit.problem()) && source == edit.source());
        return words && answer.equals(edit.answer());
    }

    LastYearRow at(int number) {
        return new LastYearRow(id, number, version, problem, source, origin, answer, 0, changedBy, changedAt);
    }
}
