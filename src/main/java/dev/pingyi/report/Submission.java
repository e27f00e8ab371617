package dev.pingyi.report;

import dev.pingyi.report.SubmissionSummary.Share;
import dev.pingyi.round.Counting;
import dev.pingyi.round.RoundService;
import dev.pingyi.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What must hold before a report is submitted, and what it looks like then: one rule for the page and for the act. */
@Component
class Submission {

    private final RoundService rounds;
    private final Parts parts;

    Submission(RoundService rounds, Parts parts) {
        this.rounds = rounds;
        this.parts = parts;
    }

    /** @throws dev.pingyi.kernel.Rejected naming the first thing that is in the way */
    void require(Reading report, Annexes annexes) {
        obstacles(report, submitting(report, annexes, Locale.SIMPLIFIED_CHINESE)).stream()
                .findFirst()
                .ifPresent(obstacle -> {
                    throw obstacle.rejected();
                });
    }

    SubmissionSummary summary(Reading report, Annexes annexes, Locale locale) {
        var submitting = submitting(report, annexes, locale);
        var details = submitting.report();
        var sections = Quoting.resolved(details.sections(), submitting.figures().quotable());
        var counting = submitting.template().counting();
        return new SubmissionSummary(
                characters(sections, counting),
                shares(sections, counting),
                annexes,
                submitting.figures().missing(),
                details.latestChanges().size(),
                obstacles(report, submitting));
    }

    private Submitting submitting(Reading report, Annexes annexes, Locale locale) {
        var details =
                report.report.details(true, report.draft(), report.subject().organizer());
        return new Submitting(
                details,
                rounds.template(details.round(), details.templateVersion()),
                report.figures(),
                annexes,
                locale);
    }

    private List<Obstacle> obstacles(Reading report, Submitting submitting) {
        List<Obstacle> found = new ArrayList<>(report.report.obstacles());
        found.addAll(parts.obstacles(submitting));
        return found;
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
