package dev.pingyi.text;

import java.util.List;

/**
 * What a person should look at after an import; nothing was dropped because of it unless it says so.
 *
 * @param key message key
 * @param arguments values for its places
 */
public record ImportWarning(String key, List<String> arguments) {

    public ImportWarning(String key, String... arguments) {
        this(key, List.of(arguments));
    }
}
