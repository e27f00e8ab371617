package dev.pingyi.language;

import java.util.Locale;

/** Knows in which language the person at the screen reads; found by {@link java.util.ServiceLoader}. */
public interface Reader {

    /** Simplified Chinese where nobody reads, as in the work of the process. */
    Locale locale();
}
