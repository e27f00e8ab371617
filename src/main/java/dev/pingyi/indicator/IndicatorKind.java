package dev.pingyi.indicator;

/** What an indicator's value is; decides how it is typed, shown and added up. */
public enum IndicatorKind {
    /** A whole number. */
    COUNT,
    AMOUNT,
    /** In percent: 34.78 stands for 34.78 %. */
    PERCENT,
    /** An average; never added up. */
    MEAN,
    DATE,
    /** At most {@link TypedValue#LONGEST} characters. */
    WORDS,
    YES_NO;

    public boolean numeric() {
        return this == COUNT || this == AMOUNT || this == PERCENT || this == MEAN;
    }

    /** Whether the values of several units may be summed. */
    boolean additive() {
        return this == COUNT || this == AMOUNT;
    }
}
