package dev.pingyi.problem;

import dev.pingyi.evidence.EvidenceShelf;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.Annex;
import dev.pingyi.report.Editor;
import dev.pingyi.report.Obstacle;
import dev.pingyi.report.Reading;
import dev.pingyi.report.ReportPart;
import dev.pingyi.report.Subject;
import dev.pingyi.report.Submitting;
import dev.pingyi.report.Writing;
import dev.pingyi.text.TextFile;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Last year's problems of a report, as a part of it. The caller has authorised, and locked the report where it is changed. */
@Component
@Order(20)
class LastYearAnswers implements ReportPart {

    static final String OBSTACLE = "report.obstacle.last-year";
    static final int LONGEST_PROBLEM = 1000;
    static final int LONGEST_ANSWER = 5000;
    static final int LONGEST_REASON = 500;
    static final int LONGEST_NONE = 200;

    private final LastYearSheets sheets;
    private final CarriedOver carriedOver;
    private final EvidenceShelf evidence;

    LastYearAnswers(LastYearSheets sheets, CarriedOver carriedOver, EvidenceShelf evidence) {
        this.sheets = sheets;
        this.carriedOver = carriedOver;
        this.evidence = evidence;
    }

    @Override
    public Annex<List<LastYearRow>> annex() {
        return LastYearRow.ANNEX;
    }

    /** With the number of files that prove each answer. */
    @Override
    public List<LastYearRow> live(Reading report) {
        var rows = rows(report.id());
        if (rows.isEmpty()) {
            return rows;
        }
        var files = evidence.counts(report.id());
        return rows.stream().map(row -> row.with(files.at(row.place()))).toList();
    }

    /** With the report come the problems that are still open. */
    @Override
    public void opened(Subject report, Editor by) {
        sheets.save(new LastYearSheet(report.report(), carriedOver.problems(report.round(), report.unit()), by));
    }

    @Override
    public List<Obstacle> obstacles(Submitting report) {
        if (!report.template().demands().lastYear()) {
            return List.of();
        }
        var rows = report.annexes().of(LastYearRow.ANNEX);
        if (rows.isEmpty()) {
            return List.of(new Obstacle(OBSTACLE, 1, "report.rejected.last-year-empty"));
        }
        int unanswered = (int) rows.stream().filter(row -> !row.answered()).count();
        return unanswered == 0 ? List.of() : List.of(new Obstacle(OBSTACLE, unanswered, "report.rejected.last-year"));
    }

    /** The problems, or one row that says that there was none; empty where nobody has said anything yet. */
    List<LastYearRow> rows(ReportId report) {
        return sheets.findById(report).map(LastYearSheet::rows).orElse(List.of());
    }

    /** For a change; a report of before this list existed gets one now. */
    LastYearSheet sheet(Writing report) {
        report.requireEditable();
        return sheets.findById(report.id())
                .orElseGet(() -> sheets.save(new LastYearSheet(report.id(), List.of(), report.editor())));
    }

    static ProblemEdit clean(ProblemEdit edit) {
        var answer = edit.answer();
        return new ProblemEdit(
                problem(edit.problem()),
                edit.source(),
                new ProblemAnswer(
                        within(answer.cause(), LONGEST_ANSWER),
                        within(answer.measure(), LONGEST_ANSWER),
                        within(answer.result(), LONGEST_ANSWER),
                        answer.closing(),
                        line(answer.reason(), LONGEST_REASON),
                        answer.deadline()));
    }

    static String line(String typed, int longest) {
        return within(typed.replace('\n', ' '), longest);
    }

    private static String problem(String typed) {
        var problem = within(typed, LONGEST_PROBLEM);
        if (problem.isBlank()) {
            throw new Rejected("report.rejected.problem-blank");
        }
        return problem;
    }

    private static String within(String typed, int longest) {
        var text = TextFile.clean(typed);
        if (text.length() > longest) {
            throw new Rejected("report.rejected.answer-too-long", text.length(), longest);
        }
        return text;
    }
}
