package dev.pingyi.evidence;

import dev.pingyi.report.Annex;
import java.util.List;
import java.util.UUID;

/**
 * A file that proves something.
 *
 * @param file by which it is downloaded
 * @param place what it belongs to, in words: the heading of a section, the name of an indicator, a problem of last year
 * @param size in bytes
 * @param hash SHA-256 of its content, in hexadecimal
 */
public record EvidenceRow(UUID file, String place, String name, String mediaType, long size, String hash) {

    /** The files, in the order of their places. */
    public static final Annex<List<EvidenceRow>> ANNEX = Annex.listOf("evidence", EvidenceRow.class);
}
