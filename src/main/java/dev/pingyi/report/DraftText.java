package dev.pingyi.report;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.text.TextFile;

/** Words typed or pasted into a report, made clean; what is too long is refused. */
public final class DraftText {

    static final int LONGEST_HEADING = 200;
    static final int LONGEST_BODY = 200_000;

    private DraftText() {}

    /** One line. */
    public static String heading(String typed) {
        return within(TextFile.clean(typed).replace('\n', ' '), LONGEST_HEADING, "report.rejected.heading-too-long");
    }

    public static String body(String typed) {
        return within(TextFile.clean(typed), LONGEST_BODY, "report.rejected.body-too-long");
    }

    private static String within(String text, int longest, String key) {
        if (text.length() > longest) {
            throw new Rejected(key, text.length(), longest);
        }
        return text;
    }
}
