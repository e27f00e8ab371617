package dev.pingyi.report;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Which of a report's revisions is which. */
@Embeddable
class RevisionNumbers {

    /** Of the newest; only {@link History} counts on. */
    private int revisions;

    private @Nullable Integer submittedRevision;

    /** Last sent to the organizer, which never sees a newer one. */
    private @Nullable Integer releasedRevision;

    private @Nullable Integer frozenRevision;

    int next() {
        return ++revisions;
    }

    void submit(int revision) {
        submittedRevision = revision;
    }

    /** @return the revision that the organizer sees from now on */
    int release() {
        releasedRevision = submitted();
        return submitted();
    }

    void freeze() {
        frozenRevision = submitted();
    }

    /** Last submitted; outside the unit: last sent to the organizer. */
    @Nullable
    Integer last(boolean insider) {
        return insider ? submittedRevision : releasedRevision;
    }

    @Nullable
    Integer frozen() {
        return frozenRevision;
    }

    /** Last submitted; 0 before the first. */
    int orNone() {
        return submittedRevision == null ? 0 : submittedRevision;
    }

    private int submitted() {
        if (submittedRevision == null) {
            throw new IllegalStateException("The report was never submitted");
        }
        return submittedRevision;
    }
}
