package dev.pingyi.oral;

import dev.pingyi.report.Annex;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The version that is spoken at the meeting (现场版), as its reader may see it.
 *
 * @param version the base of the next save; 0 before the first
 * @param changedBy empty before the first save
 * @param writable whether the reader may change it now
 * @param rate characters read out in a minute, by which times are estimated
 */
public record Oral(
        String text,
        long version,
        String changedBy,
        @Nullable Instant changedAt,
        boolean writable,
        OralBounds bounds,
        int rate) {

    /** The spoken text; empty where there is none. */
    public static final Annex<String> ANNEX = Annex.of("oral", String.class, "");
}
