package dev.pingyi.document;

import java.util.List;

/**
 * Something of a file that is not, or not as it was, in its lines; for a person to look at.
 *
 * @param key message key, {@code document.note.<what>}
 * @param arguments values for its places
 */
public record Note(String key, List<String> arguments) {

    Note(String key, String... arguments) {
        this(key, List.of(arguments));
    }
}
