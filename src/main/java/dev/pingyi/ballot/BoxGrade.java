package dev.pingyi.ballot;

import dev.pingyi.round.Grade;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A grade as it stood when the box was prepared. */
@Embeddable
record BoxGrade(String code, String label, BigDecimal points, BigDecimal fromScore) {

    static BoxGrade of(Grade source) {
        return new BoxGrade(source.code(), source.label(), source.points(), source.fromScore());
    }

    Grade grade() {
        return new Grade(code, label, points, fromScore);
    }
}
