package dev.pingyi.problem;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stored;
import dev.pingyi.report.Editor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What last year's result named, and what the unit says to it. Changed only with its report locked and editable, which
 * {@link LastYearAnswers} sees to.
 */
@Entity
@Table(name = "report_last_year")
class LastYearSheet extends Stored<ReportId> {

    /** More problems than any result has named. */
    static final int MOST = 100;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    @SuppressWarnings("UnusedVariable") // asked by LastYearSheets
    private ReportId report;

    @Version
    private long version;

    /** Why nothing was pointed out; empty where there are problems, or nobody has said so. */
    private String noneReason = "";

    private String changedBy;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "report_last_year_problem", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<LastYearProblem> problems = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected LastYearSheet() {}

    @Override
    public ReportId getId() {
        return report;
    }

    LastYearSheet(ReportId report, List<Carried> carried, Editor editor) {
        this.report = report;
        this.changedBy = editor.title();
        this.changedAt = editor.at();
        for (Carried open : carried) {
            var answer = new ProblemAnswer(open.cause(), "", "", null, "", null);
            var edit = new ProblemEdit(open.problem(), open.source(), answer);
            problems.add(LastYearProblem.begin(ProblemOrigin.CARRIED, edit, editor));
        }
    }

    /** Puts a problem at the end; with it the unit no longer says that there was none. */
    LastYearRow add(ProblemOrigin origin, ProblemEdit edit, Editor editor) {
        if (problems.size() >= MOST) {
            throw new Rejected("report.rejected.too-many-problems", MOST);
        }
        requireInTime(edit.answer(), ProblemAnswer.NONE, editor);
        problems.add(LastYearProblem.begin(origin, edit, editor));
        noneReason = "";
        touched(editor);
        return problems.getLast().at(problems.size());
    }

    /** Writes over the version the edit began from; any other is left as it is. */
    ProblemSaved change(ProblemId id, long baseVersion, ProblemEdit edit, Editor editor) {
        int index = find(id);
        if (index < 0) {
            return new ProblemSaved.Removed();
        }
        var stored = problems.get(index);
        if (stored.says(edit)) {
            return new ProblemSaved.Saved(stored.at(index + 1), stored.changedAt());
        }
        if (stored.version() != baseVersion) {
            return new ProblemSaved.Conflict(stored.at(index + 1));
        }
        requireInTime(edit.answer(), stored.answer(), editor);
        problems.set(index, stored.rewrite(edit, editor));
        touched(editor);
        return new ProblemSaved.Saved(problems.get(index).at(index + 1), editor.at());
    }

    /** The unit takes out what it has entered itself. */
    void remove(ProblemId id, long baseVersion, Editor editor) {
        var found = problems.get(known(id));
        if (found.origin().locked()) {
            throw new Rejected("report.rejected.problem-locked");
        }
        if (found.version() != baseVersion) {
            throw new Rejected("report.rejected.problem-changed", found.changedBy());
        }
        problems.remove(found);
        touched(editor);
    }

    /** The organizer takes out what it has entered, as long as nobody has answered it. */
    void withdraw(ProblemId id, Editor editor) {
        var found = problems.get(known(id));
        if (found.origin() != ProblemOrigin.ORGANIZER) {
            throw new Rejected("report.rejected.problem-not-entered");
        }
        if (!found.answer().equals(ProblemAnswer.NONE)) {
            throw new Rejected("report.rejected.problem-answered");
        }
        problems.remove(found);
        touched(editor);
    }

    /** @param places down if positive, up if negative; stops at the ends */
    void move(ProblemId id, int places, Editor editor) {
        int index = known(id);
        int target = Math.clamp(index + (long) places, 0, problems.size() - 1);
        problems.add(target, problems.remove(index));
        touched(editor);
    }

    void declareNone(String reason, Editor editor) {
        if (!problems.isEmpty()) {
            throw new Rejected("report.rejected.problems-there", problems.size());
        }
        if (reason.isBlank()) {
            throw new Rejected("report.rejected.none-reason");
        }
        noneReason = reason;
        touched(editor);
    }

    // --- reading

    /** The problems, or one row that says that there was none; empty where nobody has said anything yet. */
    List<LastYearRow> rows() {
        if (!noneReason.isEmpty()) {
            return List.of(LastYearRow.none(noneReason, changedBy, changedAt));
        }
        return IntStream.range(0, problems.size())
                .mapToObj(i -> problems.get(i).at(i + 1))
                .toList();
    }

    /** What goes on into next year. */
    List<Carried> open() {
        return problems.stream()
                .filter(problem -> problem.answer().closing() != Closing.CLOSED)
                .map(problem -> new Carried(
                        problem.problem(), problem.source(), problem.answer().cause()))
                .toList();
    }

    private int known(ProblemId id) {
        int index = find(id);
        if (index < 0) {
            throw new Rejected("report.rejected.problem-removed");
        }
        return index;
    }

    private int find(ProblemId id) {
        return IntStream.range(0, problems.size())
                .filter(i -> problems.get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    private void touched(Editor editor) {
        changedBy = editor.title();
        changedAt = editor.at();
    }

    /**
     * A deadline that is set for what stays open must lie ahead; one that has passed meanwhile does not keep the rest from
     * being saved.
     */
    private static void requireInTime(ProblemAnswer answer, ProblemAnswer former, Editor editor) {
        var deadline = answer.deadline();
        if (deadline != null
                && answer.closing() == Closing.OPEN
                && !Objects.equals(deadline, former.deadline())
                && passed(deadline, editor)) {
            throw new Rejected("report.rejected.deadline-past");
        }
    }

    static boolean passed(LocalDate deadline, Editor editor) {
        return deadline.isBefore(LocalDate.ofInstant(editor.at(), ZONE));
    }
}
