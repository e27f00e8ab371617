package dev.pingyi.report;

import dev.pingyi.checker.Level;
import dev.pingyi.report.SubmissionSummary.Share;
import dev.pingyi.round.Counting;
import dev.pingyi.round.Demands;
import dev.pingyi.round.Edition;
import dev.pingyi.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What must hold before a report is submitted, and what it looks like then: one rule for the page and for the act. */
@Component
class Submission {

    private final LiveAnnexes live;
    private final CheckContexts contexts;
    private final LastYearAnswers lastYear;
    private final ReportFigures figures;

    Submission(LiveAnnexes live, CheckContexts contexts, LastYearAnswers lastYear, ReportFigures figures) {
        this.live = live;
        this.lastYear = lastYear;
        this.figures = figures;
        this.contexts = contexts;
    }

    /** @throws dev.pingyi.kernel.Rejected naming the first thing that is in the way */
    void require(Report report, Annexes annexes) {
        summary(report, annexes, Locale.SIMPLIFIED_CHINESE).obstacles().stream()
                .findFirst()
                .ifPresent(obstacle -> {
                    if (obstacle.kind() == Obstacle.Kind.LAST_YEAR) {
                        lastYear.requireAnswered(report.id());
                    }
                    throw obstacle.rejected();
                });
    }

    SubmissionSummary summary(Report report, Locale locale) {
        return summary(report, live.of(report), locale);
    }

    private SubmissionSummary summary(Report report, Annexes annexes, Locale locale) {
        var quotable = figures.quotable(report);
        var details = report.details(true, report.draft());
        var check = new Checking(contexts.of(details, annexes, Edition.WRITTEN), quotable, annexes.explanations())
                .check(details.sections(), locale);
        var sections = Quoting.resolved(details.sections(), quotable);
        int missing = figures.missing(report);
        var template = contexts.template(details);
        return new SubmissionSummary(
                characters(sections, template.counting()),
                shares(sections, template.counting()),
                check,
                annexes,
                missing,
                Section.characters(annexes.oral()),
                details.latestChanges().size(),
                obstacles(details, check, missing, template.demands()));
    }

    private List<Obstacle> obstacles(ReportDetails report, CheckResult check, int missing, Demands demands) {
        var found = new ArrayList<Obstacle>();
        if (report.sections().stream().allMatch(section -> section.body().isBlank())) {
            found.add(new Obstacle(Obstacle.Kind.EMPTY, 1));
        }
        if (demands.noErrors()) {
            add(found, Obstacle.Kind.ERRORS, check.count(Level.ERROR));
        }
        if (demands.explanations()) {
            add(found, Obstacle.Kind.UNEXPLAINED, check.unexplained());
        }
        if (demands.lastYear()) {
            add(found, Obstacle.Kind.LAST_YEAR, lastYear.unanswered(report.id()));
        }
        if (demands.figures()) {
            add(found, Obstacle.Kind.FIGURES, missing);
        }
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

    private static List<Share> shares(List<Section> sections, Counting counting) {
        int all = Math.max(1, characters(sections, counting));
        var shares = new ArrayList<Share>();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).level() == 1) {
                int end = i + 1;
                while (end < sections.size() && sections.get(end).level() > 1) {
                    end++;
                }
                int characters = characters(sections.subList(i, end), counting);
                shares.add(
                        new Share(sections.get(i).heading(), characters, Math.round(characters * 1000.0 / all) / 10.0));
            }
        }
        return shares;
    }

    private static int characters(List<Section> sections, Counting counting) {
        return sections.stream()
                .mapToInt(section -> counting.count(section.heading(), section.body()))
                .sum();
    }
}
