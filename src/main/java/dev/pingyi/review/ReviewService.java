package dev.pingyi.review;

import dev.pingyi.kernel.ProcessOnly;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to the organizer's review. */
@Service
public class ReviewService {

    // --- answers

    /** All reviews of the report, newest first. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<ReviewDetails> reviews(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** Accepts the submitted revision; publishes {@link ReviewAccepted}. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional
    public void accept(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** Returns it with at least one required change; publishes {@link ReviewReturned}. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional
    public void giveBack(ReportId report, List<String> requiredChanges) {
        throw new UnsupportedOperationException();
    }

    // --- reactions

    @ProcessOnly
    @Transactional
    public void begin(ReportId report) {
        throw new UnsupportedOperationException();
    }

    /** Whether the last review accepted; asked by the gateway. */
    @ProcessOnly
    @Transactional(readOnly = true)
    public boolean accepted(ReportId report) {
        throw new UnsupportedOperationException();
    }

    @ProcessOnly
    @Transactional(readOnly = true)
    public List<String> requiredChanges(ReportId report) {
        throw new UnsupportedOperationException();
    }
}
