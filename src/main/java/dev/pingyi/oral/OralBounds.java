package dev.pingyi.oral;

/**
 * How long the spoken version may be, in characters without white space.
 *
 * @param least 0 for none
 */
public record OralBounds(int least, int most) {

    /** Eight to ten minutes at the meeting, the usual limit of the field. */
    static OralBounds usual(int charactersPerMinute) {
        return new OralBounds(8 * charactersPerMinute, 10 * charactersPerMinute);
    }
}
