package dev.pingyi.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param characters length of the text without white space
 * @param change how many characters more (or fewer) than the revision before it that the reader may see
 * @param name given by the unit; null if none was
 */
public record RevisionInfo(
        int number,
        RevisionKind kind,
        Instant at,
        String by,
        int characters,
        int change,
        @Nullable String name) {}
