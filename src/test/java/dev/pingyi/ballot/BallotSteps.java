package dev.pingyi.ballot;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.testing.TestCounty;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** What leads to a ballot, and what an appraiser does. */
@Component
public class BallotSteps {

    private final BallotService ballots;

    BallotSteps(BallotService ballots) {
        this.ballots = ballots;
    }

    /** Takes the county's report to where its box is prepared. */
    public ReportId bringToBallot(TestCounty county) {
        var report = county.report();
        county.asProcess(() -> ballots.prepare(report));
        return report;
    }

    /** As somebody without an account. */
    public void cast(Slip slip, String choice) {
        anonymously(() -> {
            ballots.cast(slip.code(), choice);
            return true;
        });
    }

    public <T> T anonymously(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(new AnonymousAuthenticationToken(
                    "test", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
