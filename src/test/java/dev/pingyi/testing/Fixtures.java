package dev.pingyi.testing;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.Scope;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.problem.LastYearService;
import dev.pingyi.report.ReportService;
import dev.pingyi.round.OpeningService;
import dev.pingyi.round.RoundService;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes counties for tests of the whole portal, through the public services. Every county is a subtree of its own, so
 * tests share a database and never meet. Use: {@code @Autowired Fixtures fixtures;} then {@code var county =
 * fixtures.openCounty();} and {@code county.as(county.secretary(), () -> reports.submit(county.report(), Fixtures.AS_IT_STANDS));}.
 */
@Component
public class Fixtures {

    /** Submits whatever the draft is by now. */
    public static final Instant AS_IT_STANDS = Instant.MAX;

    final OrganizationService organizations;
    final RoundService rounds;
    final OpeningService openings;
    final TransactionOperations transaction;
    final ReportService reports;
    final LastYearService lastYear;

    Fixtures(
            OrganizationService organizations,
            RoundService rounds,
            OpeningService openings,
            TransactionOperations transaction,
            ReportService reports,
            LastYearService lastYear) {
        this.organizations = organizations;
        this.rounds = rounds;
        this.openings = openings;
        this.transaction = transaction;
        this.reports = reports;
        this.lastYear = lastYear;
    }

    /** A county with its department and one township; no round yet. */
    public TestCounty county() {
        return Acting.as(administrator(), () -> new TestCounty(this));
    }

    /** The same with a round planned and opened, so that {@link TestCounty#report()} waits for its draft. */
    public TestCounty openCounty() {
        var county = county();
        county.openRound();
        return county;
    }

    /** 系统管理员 of the whole installation. */
    public static Actor administrator() {
        return new Actor(
                AccountId.random(),
                null,
                OrganizationId.random(),
                "系统管理员",
                Scope.ALL,
                Set.of(Roles.SYSTEM_ADMINISTRATOR));
    }
}
