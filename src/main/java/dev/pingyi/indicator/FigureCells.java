package dev.pingyi.indicator;

import java.util.HashMap;
import java.util.Map;

/**
 * What one unit has filled, in plain values by code; those not filled are not in it.
 *
 * @param open whether it is still filling
 * @param lastYear as typed
 * @param earlier of the round before, which go before what was typed
 */
record FigureCells(boolean open, Map<String, String> now, Map<String, String> lastYear, Map<String, String> earlier) {

    static FigureCells none() {
        return new FigureCells(true, new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    FigureCells closed() {
        return new FigureCells(false, now, lastYear, earlier);
    }
}
