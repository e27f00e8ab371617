package dev.pingyi.problem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says to a problem of last year.
 *
 * @param cause 原因; may stay empty
 * @param measure 采取的措施
 * @param result 取得的成效
 * @param closing 是否销号; null until somebody has said
 * @param reason why it is not closed; without meaning where it is
 * @param deadline until when it will be; without meaning where it is closed
 */
@Embeddable
public record ProblemAnswer(
        @Column(columnDefinition = "longtext") String cause,
        @Column(columnDefinition = "longtext") String measure,
        @Column(columnDefinition = "longtext") String result,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable
        Closing closing,

        String reason,
        @Nullable LocalDate deadline) {

    public static final ProblemAnswer NONE = new ProblemAnswer("", "", "", null, "", null);

    /** Measure and result are there, and 是否销号 is said; where it is not closed, with a reason and a deadline. */
    public boolean complete() {
        return !measure.isBlank()
                && !result.isBlank()
                && (closing == Closing.CLOSED || (closing == Closing.OPEN && !reason.isBlank() && deadline != null));
    }
}
