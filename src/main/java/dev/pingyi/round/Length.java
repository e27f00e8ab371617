package dev.pingyi.round;

/**
 * Limits of a whole text in characters as {@link Counting} counts them, 0–200 000; 0 stands for no limit.
 *
 * @param customary what is usual; more is told, not refused
 */
public record Length(int least, int customary, int most) {

    public static final Length ANY = new Length(0, 0, 0);
}
