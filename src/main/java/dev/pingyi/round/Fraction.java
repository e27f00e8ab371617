package dev.pingyi.round;

/**
 * A share of a number of people with the comparator that belongs to it: 半数以上 includes the half itself, 过半数
 * does not. Both are written in real rules, so both are stored.
 */
public record Fraction(int numerator, int denominator, Comparator comparator) {

    public enum Comparator {
        /** ≥: 以上, includes the number itself. */
        AT_LEAST,
        /** >: 超过、过, does not. */
        MORE_THAN
    }

    public static final Fraction AT_LEAST_HALF = new Fraction(1, 2, Comparator.AT_LEAST);
    public static final Fraction MORE_THAN_HALF = new Fraction(1, 2, Comparator.MORE_THAN);

    public Fraction {
        if (numerator < 0 || denominator <= 0 || numerator > denominator) {
            throw new IllegalArgumentException("Not a share: " + numerator + "/" + denominator);
        }
    }

    /** Whether {@code count} of {@code base} people reach it. */
    public boolean reachedBy(int count, int base) {
        long left = (long) count * denominator;
        long right = (long) base * numerator;
        return comparator == Comparator.AT_LEAST ? left >= right : left > right;
    }

    /** The smallest number of {@code base} people that reaches it. */
    public int needed(int base) {
        int count = (int) ((long) base * numerator / denominator);
        while (!reachedBy(count, base)) {
            count++;
        }
        return count;
    }
}
