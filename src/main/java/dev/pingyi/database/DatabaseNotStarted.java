package dev.pingyi.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot start; the message says why and what to do, in the language of the terminal. */
final class DatabaseNotStarted extends RuntimeException {

    DatabaseNotStarted(String key, Object... arguments) {
        this(null, key, arguments);
    }

    DatabaseNotStarted(@Nullable Throwable cause, String key, Object... arguments) {
        super(ConsoleTexts.t(key, arguments), cause);
    }
}
