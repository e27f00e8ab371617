package dev.pingyi.committee;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pingyi.importing.ImportService;
import dev.pingyi.importing.ReportFile;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportService;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What leads to a discussion, and from it to a review, the real way. */
@Component
public class CommitteeSteps {

    private final ReportService reports;
    private final ImportService imports;
    private final CommitteeService committee;

    CommitteeSteps(ReportService reports, ImportService imports, CommitteeService committee) {
        this.reports = reports;
        this.imports = imports;
        this.committee = committee;
    }

    public void submit(TestCounty county, ReportId report, String text) {
        county.as(county.secretary(), () -> {
            imports.importFile(report, "report.txt", ReportFile.read("report.txt", text.getBytes(UTF_8)));
            reports.submit(report, Fixtures.AS_IT_STANDS);
        });
    }

    /** The first of the committee by precedence are there. */
    public void attend(TestCounty county, ReportId report, int present) {
        var posts = county.members().stream()
                .limit(present)
                .map(member -> Objects.requireNonNull(member.post()))
                .collect(Collectors.toSet());
        county.as(county.organizationMember(), () -> committee.recordAttendance(report, posts));
    }

    /** Everybody agrees. */
    public void pass(TestCounty county, ReportId report) {
        attend(county, report, county.members().size());
        county.as(county.secretary(), () -> committee.openVote(report));
        county.members().reversed().forEach(member -> county.as(member, () -> committee.vote(report, Vote.YES)));
        county.as(county.secretary(), () -> committee.close(report, List.of()));
    }
}
