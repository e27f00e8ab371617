package dev.pingyi.report;

/** Which text of a report somebody is shown. A type and no flag, so that no reader can be forgotten. */
public sealed interface Shown {

    /** The text as it is being written: of its unit only. */
    record Draft() implements Shown {}

    /**
     * A text that was submitted.
     *
     * @param number of the revision
     */
    record Revision(int number) implements Shown {}

    /** The unit has not let anything out of the house yet. */
    record Nothing() implements Shown {}
}
