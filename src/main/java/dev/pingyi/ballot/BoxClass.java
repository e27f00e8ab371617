package dev.pingyi.ballot;

import dev.pingyi.round.AppraiserClass;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** An appraiser class as it stood when the box was prepared. */
@Embeddable
record BoxClass(String code, String label, BigDecimal weight, int seats) {

    static BoxClass of(AppraiserClass source) {
        return new BoxClass(source.code(), source.label(), source.weight(), source.seats());
    }

    boolean counts() {
        return weight.signum() > 0;
    }
}
