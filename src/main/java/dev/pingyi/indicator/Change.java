package dev.pingyi.indicator;

import dev.pingyi.language.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * This year against last year.
 *
 * @param words +12.5%, for a percentage in points; empty where one of the two is missing
 * @param conspicuous more than half up or down, from a value of at least {@value #TINY}
 */
record Change(String words, boolean conspicuous) {

    /** Below this a jump says nothing: from 1 to 2 is 100 %. */
    static final int TINY = 10;

    private static final Change NONE = new Change("", false);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Change between(IndicatorKind kind, @Nullable BigDecimal lastYear, @Nullable BigDecimal now) {
        if (lastYear == null || now == null) {
            return NONE;
        }
        var difference = now.subtract(lastYear);
        boolean conspicuous = lastYear.abs().intValue() >= TINY
                && difference.abs().multiply(BigDecimal.TWO).compareTo(lastYear.abs()) > 0;
        if (kind == IndicatorKind.PERCENT) {
            return new Change(Texts.t("indicator.points", signed(difference)), conspicuous);
        }
        if (lastYear.signum() == 0) {
            return new Change(signed(difference), false);
        }
        var percent = difference.multiply(HUNDRED).divide(lastYear.abs(), 1, RoundingMode.HALF_UP);
        return new Change(signed(percent) + "%", conspicuous);
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "")
                + number.abs().toPlainString();
    }
}
