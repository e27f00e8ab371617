package dev.pingyi.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a template without its content.
 *
 * @param changedAt null for the first version of a round planned before versions were kept
 * @param changedBy the post that wrote it; empty where the time is unknown
 * @param note what was changed and why, in the words of who did it; empty for the first version
 */
public record TemplateInfo(int version, @Nullable Instant changedAt, String changedBy, String note) {}
