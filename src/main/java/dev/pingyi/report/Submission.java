package dev.pingyi.report;

import dev.pingyi.report.SubmissionSummary.Share;
import dev.pingyi.report.checker.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What must hold before a report is submitted, and what it looks like then: one rule for the page and for the act. */
@Component
class Submission {

    private final LiveAnnexes live;
    private final CheckContexts contexts;

    Submission(LiveAnnexes live, CheckContexts contexts) {
        this.live = live;
        this.contexts = contexts;
    }

    /** @throws dev.pingyi.kernel.Rejected naming the first thing that is in the way */
    void require(Report report, Annexes annexes) {
        summary(report, annexes, Locale.SIMPLIFIED_CHINESE).obstacles().stream()
                .findFirst()
                .ifPresent(obstacle -> {
                    throw obstacle.rejected();
                });
    }

    SubmissionSummary summary(Report report, Locale locale) {
        return summary(report, live.of(report), locale);
    }

    private SubmissionSummary summary(Report report, Annexes annexes, Locale locale) {
        var sections = report.draft();
        var details = report.details(true, sections);
        var check = new Checking(contexts.of(details, annexes), annexes.explanations()).check(sections, locale);
        return new SubmissionSummary(
                Section.characters(sections),
                shares(sections),
                check,
                annexes,
                details.latestChanges().size(),
                obstacles(details, annexes, check));
    }

    private List<Obstacle> obstacles(ReportDetails report, Annexes annexes, CheckResult check) {
        var found = new ArrayList<Obstacle>();
        if (report.sections().stream().allMatch(section -> section.body().isBlank())) {
            found.add(new Obstacle(Obstacle.Kind.EMPTY, 1));
        }
        add(found, Obstacle.Kind.ERRORS, check.count(Level.ERROR));
        add(found, Obstacle.Kind.UNEXPLAINED, check.unexplained());
        add(found, Obstacle.Kind.LAST_YEAR, (int)
                annexes.lastYear().stream().filter(row -> !row.answered()).count());
        add(found, Obstacle.Kind.CHANGES, (int) report.latestChanges().stream()
                .filter(change -> !change.answered())
                .count());
        return found;
    }

    private static void add(List<Obstacle> found, Obstacle.Kind kind, int count) {
        if (count > 0) {
            found.add(new Obstacle(kind, count));
        }
    }

    static List<Share> shares(List<Section> sections) {
        int all = Math.max(1, Section.characters(sections));
        var shares = new ArrayList<Share>();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).level() == 1) {
                int characters = sections.get(i).characters();
                for (int j = i + 1; j < sections.size() && sections.get(j).level() > 1; j++) {
                    characters += sections.get(j).characters();
                }
                shares.add(
                        new Share(sections.get(i).heading(), characters, Math.round(characters * 1000.0 / all) / 10.0));
            }
        }
        return shares;
    }
}
