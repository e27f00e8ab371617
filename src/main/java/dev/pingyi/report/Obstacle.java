package dev.pingyi.report;

import dev.pingyi.kernel.Rejected;

/**
 * What keeps a report from being submitted.
 *
 * @param key of its words, with the count in their place; also how the page tells them apart
 * @param count how many of them, at least 1
 * @param refusal key of the words with which the act is refused
 */
public record Obstacle(String key, int count, String refusal) {

    public Obstacle(String key, int count) {
        this(key, count, key);
    }

    Rejected rejected() {
        return new Rejected(refusal, count);
    }
}
