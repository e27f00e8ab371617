package dev.pingyi.report;

import java.time.Duration;

/** How far the saves of one person make one revision: a slip must stay findable, every key not. */
public final class EditRun {

    /** Saves of one person within this time go on with one revision. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    /** Once so many characters were deleted in a run, what stood there before the last save stays. */
    public static final int SLIP = 50;

    private EditRun() {}
}
