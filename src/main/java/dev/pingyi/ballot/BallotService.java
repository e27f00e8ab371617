package dev.pingyi.ballot;

import dev.pingyi.kernel.ProcessOnly;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.kernel.WithCode;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public door to the secret ballot. No method says, logs or returns who chose what; see {@code
 * src/docs/decisions}.
 */
@Service
public class BallotService {

    /** Choice of an appraiser who does not know the unit: valid, left out of the score. */
    public static final String UNKNOWN = "unknown";
    /** Choice of an appraiser who abstains. */
    public static final String ABSTAIN = "abstain";

    // --- answers

    /** The latest box of the report; empty before acceptance. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<BoxDetails> box(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** Opens the prepared box and issues its codes; publishes {@link BallotOpened}. The codes are shown this once. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional
    public List<Slip> open(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** Replaces every code that has not been used; those already handed out and unused stop working. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional
    public List<Slip> reissue(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** Closes and counts; publishes {@link BallotClosed}. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional
    public void close(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** @throws dev.pingyi.kernel.Rejected if the code is unknown or its box is not open */
    @WithCode
    @Transactional(readOnly = true)
    public BallotSheet sheet(String code) {
        throw new UnsupportedOperationException();
    }

    /**
     * Casts one ballot for one code, once.
     *
     * @param choice a grade code of the scheme, {@link #UNKNOWN} or {@link #ABSTAIN}
     */
    @WithCode
    @Transactional
    public void cast(String code, String choice) {
        throw new UnsupportedOperationException();
    }

    /** The count with small classes held back; empty until counted. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<Tally> publishedTally(ReportId report) {
        throw new UnsupportedOperationException();
    }

    // --- reactions

    /** Makes a new box for the report, not yet open. */
    @ProcessOnly
    @Transactional
    public void prepare(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** Whether the last box stands; asked by the gateway. */
    @ProcessOnly
    @Transactional(readOnly = true)
    public boolean valid(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** The whole count of the last box, for the score. */
    @ProcessOnly
    @Transactional(readOnly = true)
    public Tally tally(ReportId report) {
        throw new UnsupportedOperationException();
    }
}
