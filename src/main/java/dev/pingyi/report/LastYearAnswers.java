package dev.pingyi.report;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.text.TextFile;
import java.util.List;
import org.springframework.stereotype.Component;

/** Last year's problems of a report that somebody else has found for its reader, and locked where it is changed. */
@Component
class LastYearAnswers {

    static final int LONGEST_PROBLEM = 1000;
    static final int LONGEST_ANSWER = 5000;
    static final int LONGEST_REASON = 500;
    static final int LONGEST_NONE = 200;

    private final LastYearSheets sheets;

    LastYearAnswers(LastYearSheets sheets) {
        this.sheets = sheets;
    }

    /** The problems, or one row that says that there was none; empty where nobody has said anything yet. */
    List<LastYearRow> rows(ReportId report) {
        return sheets.findById(report).map(LastYearSheet::rows).orElse(List.of());
    }

    /** How many have to be answered before the report may be submitted; one where nothing has been entered at all. */
    int unanswered(ReportId report) {
        var rows = rows(report);
        return rows.isEmpty()
                ? 1
                : (int) rows.stream().filter(row -> !row.answered()).count();
    }

    void requireAnswered(ReportId report) {
        if (rows(report).isEmpty()) {
            throw new Rejected("report.rejected.last-year-empty");
        }
        int unanswered = unanswered(report);
        if (unanswered > 0) {
            throw new Rejected("report.rejected.last-year", unanswered);
        }
    }

    /** With the report come the problems that are still open. */
    void open(ReportId report, List<Carried> carried, Editor editor) {
        sheets.save(new LastYearSheet(report, carried, editor));
    }

    /** For a change; a report of before this list existed gets one now. */
    LastYearSheet sheet(Report report, Editor editor) {
        report.requireEditable();
        return sheets.findById(report.id())
                .orElseGet(() -> sheets.save(new LastYearSheet(report.id(), List.of(), editor)));
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
