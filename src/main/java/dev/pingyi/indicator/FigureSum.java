package dev.pingyi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator over many units.
 *
 * @param filled how many have filled it
 * @param total null where none of them is a number
 */
record FigureSum(String code, int filled, @Nullable BigDecimal total) {

    static FigureSum of(FigureSheets.Sum found) {
        return new FigureSum(found.getCode(), found.getFilled(), found.getTotal());
    }
}
