package dev.pingyi.evidence;

import dev.pingyi.attachment.FileType;
import java.time.Instant;
import java.util.UUID;

/**
 * A file beside a report, for the screens.
 *
 * @param size in bytes
 * @param pictured whether it has a thumbnail
 * @param addedBy post of the person
 */
public record EvidenceItem(
        UUID id,
        EvidencePlace place,
        String name,
        FileType type,
        long size,
        boolean pictured,
        String addedBy,
        Instant addedAt) {}
