package dev.pingyi.committee;

import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.ProcessOnly;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to a committee's discussion of a report. */
@Service
public class CommitteeService {

    // --- answers

    /** The latest discussion of the report; empty before the first. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<DiscussionDetails> discussion(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** @param passage heading commented on, empty for the whole */
    @RolesAllowed(Roles.COMMITTEE_MEMBER)
    @Transactional
    public void comment(ReportId report, String passage, String text) {
        throw new UnsupportedOperationException();
    }

    /** Takes attendance; the chair or the organization member of the same committee, before the vote is opened. */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional
    public void recordAttendance(ReportId report, Set<PostId> present) {
        throw new UnsupportedOperationException();
    }

    /** The chair opens the vote; refused without quorum. */
    @RolesAllowed(Roles.SECRETARY)
    @Transactional
    public void openVote(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** Only members of this committee who are present; once each; the principal last where the rule says so. */
    @RolesAllowed(Roles.COMMITTEE_MEMBER)
    @Transactional
    public void vote(ReportId report, Vote vote) {
        throw new UnsupportedOperationException();
    }

    /**
     * The chair closes the vote; publishes {@link DiscussionClosed}.
     *
     * @param requiredChanges reasons, at least one where it did not pass; ignored where it did
     */
    @RolesAllowed(Roles.SECRETARY)
    @Transactional
    public void close(ReportId report, List<String> requiredChanges) {
        throw new UnsupportedOperationException();
    }

    // --- reactions

    /** Begins a discussion with every committee member of the unit as due. */
    @ProcessOnly
    @Transactional
    public void convene(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** Whether the last discussion passed; asked by the gateway. */
    @ProcessOnly
    @Transactional(readOnly = true)
    public boolean passed(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** What the last discussion laid down. */
    @ProcessOnly
    @Transactional(readOnly = true)
    public List<String> requiredChanges(ReportId report) {
        throw new UnsupportedOperationException();
    }
}
