package dev.pingyi.indicator;

import dev.pingyi.language.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * This year against last year.
 *
 * @param number of percent, of points, or of the measure itself; null where one of the two years is missing
 * @param conspicuous more than half up or down, from a value of at least {@value #TINY}
 */
record Change(@Nullable BigDecimal number, Measure measure, boolean conspicuous) {

    /** What the number counts. */
    enum Measure {
        PERCENT,
        POINTS,
        /** From nothing there is no growth in percent. */
        DIFFERENCE
    }

    /** Below this a jump says nothing: from 1 to 2 is 100 %. */
    static final int TINY = 10;

    private static final Change NONE = new Change(null, Measure.DIFFERENCE, false);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Change between(IndicatorKind kind, @Nullable BigDecimal lastYear, @Nullable BigDecimal now) {
        if (lastYear == null || now == null) {
            return NONE;
        }
        var difference = now.subtract(lastYear);
        boolean conspicuous = lastYear.abs().intValue() >= TINY
                && difference.abs().multiply(BigDecimal.TWO).compareTo(lastYear.abs()) > 0;
        if (kind == IndicatorKind.PERCENT) {
            return new Change(difference, Measure.POINTS, conspicuous);
        }
        if (lastYear.signum() == 0) {
            return new Change(difference, Measure.DIFFERENCE, false);
        }
        var percent = difference.multiply(HUNDRED).divide(lastYear.abs(), 1, RoundingMode.HALF_UP);
        return new Change(percent, Measure.PERCENT, conspicuous);
    }

    /** As people read it: +12.5%, for a percentage in points; empty where one of the two years is missing. */
    String words() {
        if (number == null) {
            return "";
        }
        return switch (measure) {
            case PERCENT -> signed(number) + "%";
            case POINTS -> Texts.t("indicator.points", signed(number));
            case DIFFERENCE -> signed(number);
        };
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "")
                + number.abs().toPlainString();
    }
}
