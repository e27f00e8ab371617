package dev.pingyi.evidence;

/**
 * How much a report may carry, and how much it does.
 *
 * @param largestFile in bytes, as are {@code bytes} and {@code mostBytes}
 */
public record EvidenceRoom(int files, int mostFiles, long bytes, long mostBytes, long largestFile) {}
