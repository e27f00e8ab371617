package dev.pingyi.seed;

import static dev.pingyi.seed.Impersonation.as;

import dev.pingyi.importing.ImportResult;
import dev.pingyi.importing.ImportService;
import dev.pingyi.importing.ReportFile;
import dev.pingyi.indicator.FigureService;
import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.Scope;
import dev.pingyi.language.Words;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.organization.OrganizationKind;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.RevisionService;
import dev.pingyi.round.DataFile;
import dev.pingyi.round.OpeningService;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.StandardPlan;
import dev.pingyi.security.AccountService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an empty installation with the demo: organizations, accounts, an open round, and the township's report as a
 * draft. One transaction: a crash in the middle leaves nothing, and the next start begins again.
 */
@Component
@Profile("demo")
class DemoSeed implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeed.class);
    private static final ClassPathResource REPORT = new ClassPathResource("seeds/seed-report.txt");
    private static final ClassPathResource EXAMPLE = new ClassPathResource("seeds/example-report.txt");

    private final OrganizationService organizations;
    private final AccountService accounts;
    private final RoundService rounds;
    private final OpeningService openings;
    private final ReportService reports;
    private final ImportService imports;
    private final RevisionService revisions;
    private final FigureService figures;
    private final StandardPlan standard;
    private final TransactionOperations transaction;
    private final Clock clock;

    DemoSeed(
            OrganizationService organizations,
            AccountService accounts,
            RoundService rounds,
            OpeningService openings,
            ReportService reports,
            ImportService imports,
            RevisionService revisions,
            FigureService figures,
            StandardPlan standard,
            TransactionOperations transaction,
            Clock clock) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.rounds = rounds;
        this.openings = openings;
        this.reports = reports;
        this.imports = imports;
        this.revisions = revisions;
        this.figures = figures;
        this.standard = standard;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (loadOnce()) {
            LOG.info("The demo is ready: sign in with an account shown on the login page");
        }
    }

    /** @return false if there is an organization already; then nothing is touched */
    boolean loadOnce() {
        return transaction.execute(status -> {
            boolean empty = as(administrator(), this::empty);
            if (empty) {
                load();
            }
            return empty;
        });
    }

    DemoPeople load() {
        var people = as(administrator(), this::people);
        as(people.with(Roles.OFFICER), this::openRound);
        as(people.with(Roles.ORGANIZATION_MEMBER), this::importReport);
        as(people.with(Roles.ORGANIZATION_MEMBER), this::fillFigures);
        return people;
    }

    private boolean empty() {
        return organizations.organizations().isEmpty();
    }

    private DemoPeople people() {
        var seed = DataFile.read(new ClassPathResource("seeds/organization.yaml"), OrganizationSeed.class);
        var logins = AccountSeed.read();
        var people = new DemoPeople(organizations, accounts, logins.password());
        seed.organizations().forEach(people::found);
        seed.posts().forEach(people::addPost);
        logins.accounts().forEach(people::enrol);
        return people;
    }

    private RoundId openRound() {
        var today = LocalDate.now(clock);
        var townships = organizations.organizations().stream()
                .filter(organization -> organization.kind() == OrganizationKind.TOWNSHIP)
                .map(OrganizationInfo::id)
                .toList();
        var round = rounds.plan(standard.plan(today.getYear(), today, townships));
        rounds.open(round);
        openings.together(round);
        return round;
    }

    /** The draft is the real report, in which there is much to find; beside it lies one that may be submitted. */
    private ImportResult importReport() {
        var report = reports.reports().getFirst().id();
        var example = importFile(report, EXAMPLE);
        revisions.name(report, example.revision(), Words.say(Locale.SIMPLIFIED_CHINESE, "report.example.name"));
        return importFile(report, REPORT);
    }

    private ImportResult importFile(ReportId report, ClassPathResource file) {
        try {
            return imports.importFile(
                    report, file.getPath(), ReportFile.read(file.getPath(), file.getContentAsByteArray()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the report says in figures, and nothing else. */
    private int fillFigures() {
        var report = reports.report(reports.reports().getFirst().id());
        var seed = FigureSeed.read().figures();
        seed.forEach((code, typed) -> figures.fill(report.round(), report.unit(), code, typed, 0));
        return seed.size();
    }

    /** Who founds the installation; not one of its accounts. */
    private static Actor administrator() {
        return new Actor(
                AccountId.random(),
                null,
                OrganizationId.random(),
                "demo",
                Scope.ALL,
                Set.of(Roles.SYSTEM_ADMINISTRATOR));
    }
}
