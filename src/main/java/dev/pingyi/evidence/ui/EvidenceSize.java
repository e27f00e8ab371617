package dev.pingyi.evidence.ui;

import java.util.Locale;

/** The size of a file as people say it. */
final class EvidenceSize {

    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;

    private EvidenceSize() {}

    /** 1 KB at least; from 1 MB on with one decimal, unless it is whole. */
    static String words(long bytes) {
        if (bytes < MEGA) {
            return Math.max(1, Math.round((double) bytes / KILO)) + " KB";
        }
        return bytes % MEGA == 0 ? bytes / MEGA + " MB" : String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGA);
    }
}
