package dev.pingyi.text;

/**
 * A stretch of a text that was replaced: in UTF-16 units, {@code from} inclusive, {@code to} exclusive.
 *
 * @param text what stands there instead; empty where something was deleted only
 */
public record Edit(int from, int to, String text) {

    Edit moved(int by) {
        return new Edit(from + by, to + by, text);
    }
}
