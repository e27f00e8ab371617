package dev.pingyi.checker;

import java.util.List;

/**
 * Figures that belong together, and whether the arithmetic holds.
 *
 * @param of the parts, or what is divided, multiplied or compared
 * @param result what they make: the whole, the share, the mean
 */
public record Relation(Kind kind, List<Figure> of, Figure result, boolean holds) {

    public enum Kind {
        SUM,
        UNION,
        SUBSET,
        SHARE,
        CHANGE,
        MEAN,
        PRODUCT,
        BALANCE
    }

    public Relation {
        of = List.copyOf(of);
    }
}
