package dev.pingyi.ballot;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import dev.pingyi.committee.CommitteeService;
import dev.pingyi.committee.Vote;
import dev.pingyi.importing.ImportService;
import dev.pingyi.importing.ReportFile;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportService;
import dev.pingyi.review.ReviewService;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** What leads to a ballot, and what an appraiser does. */
@Component
public class BallotSteps {

    private static final String TEXT = """
            一、上年度述职评议问题整改落实情况
            逐条整改。
            二、存在问题及原因分析
            联系点走访不够。
            """;

    private final ReportService reports;
    private final ImportService imports;
    private final CommitteeService committees;
    private final ReviewService reviews;
    private final BallotService ballots;

    BallotSteps(
            ReportService reports,
            ImportService imports,
            CommitteeService committees,
            ReviewService reviews,
            BallotService ballots) {
        this.reports = reports;
        this.imports = imports;
        this.committees = committees;
        this.reviews = reviews;
        this.ballots = ballots;
    }

    /** Takes the county's report by its real way to where its box is prepared. */
    public ReportId bringToBallot(TestCounty county) {
        var report = county.report();
        var committee = county.members();
        county.as(county.secretary(), () -> {
            imports.importFile(
                    report, "report.txt", ReportFile.read("report.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
            reports.submit(report, Fixtures.AS_IT_STANDS);
            committees.recordAttendance(
                    report,
                    committee.stream()
                            .map(member -> requireNonNull(member.post()))
                            .collect(toSet()));
            committees.openVote(report);
        });
        committee.reversed().forEach(member -> county.as(member, () -> committees.vote(report, Vote.YES)));
        county.as(county.secretary(), () -> committees.close(report, List.of()));
        county.as(county.officer(), () -> reviews.accept(report));
        return report;
    }

    /** The same, and everybody rates it good; the grade is to be decided. */
    public ReportId bringToDecision(TestCounty county) {
        var report = bringToBallot(county);
        county.as(county.officer(), () -> ballots.open(report)).forEach(slip -> cast(slip, "good"));
        county.as(county.officer(), () -> ballots.close(report));
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
