package dev.pingyi.report;

import dev.pingyi.kernel.ForUnit;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.text.Difference;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to the texts a report has had. Outside its unit only those that were sent to review exist. */
@Service
public class RevisionService {

    /** Longest name of a revision, in characters. */
    public static final int LONGEST_NAME = Revision.LONGEST_NAME;

    private final ReportAccess access;
    private final History history;

    RevisionService(ReportAccess access, History history) {
        this.access = access;
        this.history = history;
    }

    /**
     * Newest first.
     *
     * @param named only those that have a name
     */
    @SignedIn
    @Transactional(readOnly = true)
    public List<RevisionInfo> revisions(ReportId id, boolean named, Pageable page) {
        var report = access.toRead(id);
        return history.list(id, access.insider(report), named, page);
    }

    @SignedIn
    @Transactional(readOnly = true)
    public int count(ReportId id, boolean named) {
        var report = access.toRead(id);
        return history.count(id, access.insider(report), named);
    }

    /** @throws dev.pingyi.kernel.Rejected if the actor may not see one of both */
    @SignedIn
    @Transactional(readOnly = true)
    public Difference difference(ReportId id, int before, int after) {
        var report = access.toRead(id);
        boolean insider = access.insider(report);
        return Difference.between(history.text(report, before, insider), history.text(report, after, insider));
    }

    /**
     * Names a revision, in whatever state the report is: a name changes no text. A named revision is finished: later
     * edits begin another one.
     *
     * @param name up to {@link #LONGEST_NAME} characters; blank to take the name away
     */
    @ForUnit
    @Transactional
    public void name(ReportId id, int number, String name) {
        access.toWrite(id);
        history.name(id, number, name);
    }
}
