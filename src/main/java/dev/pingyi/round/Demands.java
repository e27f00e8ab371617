package dev.pingyi.round;

/**
 * What must hold before a report of the round may be submitted, besides having a text and having answered what it was
 * returned for. Counties differ in how strict they are, and a round that runs already is not made stricter.
 *
 * @param noErrors the checker finds no error (错误)
 * @param explanations each of its warnings (预警) is mended or explained in a line
 * @param lastYear last year's problems are all answered, or it is said that there were none
 * @param figures the required indicators are filled
 */
public record Demands(boolean noErrors, boolean explanations, boolean lastYear, boolean figures) {

    public static final Demands NONE = new Demands(false, false, false, false);
}
