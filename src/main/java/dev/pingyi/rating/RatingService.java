package dev.pingyi.rating;

import dev.pingyi.kernel.ProcessOnly;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to ratings. */
@Service
public class RatingService {

    // --- answers

    /** Seen by the organizer at any time, by the unit once signed; empty before the count. */
    @RolesAllowed({Roles.OFFICER, Roles.DEPARTMENT_HEAD, Roles.SECRETARY})
    @Transactional(readOnly = true)
    public Optional<RatingDetails> rating(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /**
     * Records the grade the committee of the organizer decided; publishes {@link GradeDecided}.
     *
     * @param reason required where the grade differs from the proposal
     * @param minutes reference of the minutes, required
     */
    @RolesAllowed(Roles.OFFICER)
    @Transactional
    public void decide(ReportId report, String grade, String reason, String minutes) {
        throw new UnsupportedOperationException();
    }

    /** Publishes {@link RatingSigned}. */
    @RolesAllowed(Roles.DEPARTMENT_HEAD)
    @Transactional
    public void sign(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** Sends it back with a reason; publishes {@link RatingSentBack}. */
    @RolesAllowed(Roles.DEPARTMENT_HEAD)
    @Transactional
    public void sendBack(ReportId report, String reason) {
        throw new UnsupportedOperationException();
    }

    // --- reactions

    /** Computes score, derivation and proposal from the tally by the round's scheme. */
    @ProcessOnly
    @Transactional
    public void propose(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** Whether the head has signed; asked by the gateway. */
    @ProcessOnly
    @Transactional(readOnly = true)
    public boolean signed(ReportId report) {
        throw new UnsupportedOperationException();
    }
}
