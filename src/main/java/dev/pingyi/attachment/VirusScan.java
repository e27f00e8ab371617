package dev.pingyi.attachment;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses. Asked about every file before anything else reads it. */
public interface VirusScan {

    /** @param virus what was found; empty for nothing */
    record Verdict(String virus) {

        public static final Verdict CLEAN = new Verdict("");

        boolean clean() {
            return virus.isEmpty();
        }
    }

    /** @throws IOException if there is no answer; the file is then refused, never let through */
    Verdict scan(InputStream content) throws IOException;
}
