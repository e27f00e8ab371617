package dev.pingyi.language;

import java.util.List;

/**
 * Something said for ever, so that every reader hears it in his own language: a key with its arguments, or a person's
 * own words as they were written. A sentence already put into words must never be stored: it would keep the language of
 * whoever happened to click.
 *
 * @param key message key; empty for a person's own words
 * @param arguments of the key, texts and numbers; the words themselves where there is no key
 */
public record Saying(String key, List<Object> arguments) {

    /** Nothing to say. */
    public static final Saying NOTHING = words("");

    public Saying {
        arguments = List.copyOf(arguments);
    }

    public static Saying of(String key, Object... arguments) {
        return new Saying(key, List.of(arguments));
    }

    /** What a person wrote, or a name; the same in every language. */
    public static Saying words(String words) {
        return new Saying("", List.of(words));
    }

    /** In the language of the person who reads. */
    public String told() {
        return key.isEmpty() ? arguments.getFirst().toString() : Texts.t(key, arguments.toArray());
    }
}
