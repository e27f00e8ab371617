package dev.pingyi.problem;

import dev.pingyi.evidence.EvidencePlace;
import dev.pingyi.report.Annex;
import java.time.Instant;
import java.util.List;

/**
 * A problem of last year and what was done about it. One row of number 0 instead says that nothing was pointed out, and
 * its {@link ProblemAnswer#reason} why; so that what is submitted keeps that too.
 *
 * @param number from 1, its place in the list
 * @param version grows with every save; a save names the version it started from
 * @param problem in the words of last year's result
 * @param source who named it
 * @param origin how it came into the list
 * @param files how many files prove it
 */
public record LastYearRow(
        ProblemId id,
        int number,
        long version,
        String problem,
        ProblemSource source,
        ProblemOrigin origin,
        ProblemAnswer answer,
        int files,
        String changedBy,
        Instant changedAt) {

    /** Last year's problems with their answers, in their order. */
    public static final Annex<List<LastYearRow>> ANNEX = Annex.listOf("lastYear", LastYearRow.class);

    static LastYearRow none(String reason, String by, Instant at) {
        var answer = new ProblemAnswer("", "", "", null, reason, null);
        return new LastYearRow(
                ProblemId.random(), 0, 0, "", ProblemSource.OTHER, ProblemOrigin.UNIT, answer, 0, by, at);
    }

    /** Whether this is no problem, but says that there was none. */
    public boolean declaresNone() {
        return number == 0;
    }

    public boolean answered() {
        return declaresNone() || answer.complete();
    }

    /** Where the files lie that prove the answer. */
    public EvidencePlace place() {
        return new EvidencePlace(EvidencePlace.Kind.LAST_YEAR, id.toString(), problem.replace('\n', ' '));
    }

    /** What was done; empty until answered. */
    public String measure() {
        return answer.measure();
    }

    /** What came of it; empty until answered. */
    public String result() {
        return answer.result();
    }

    /** 已销号. */
    public boolean closed() {
        return answer.closing() == Closing.CLOSED;
    }

    /** As others may see it before the unit has submitted: what it is asked, and nothing of what it writes. */
    LastYearRow asked() {
        return new LastYearRow(
                id, number, version, problem, source, origin, ProblemAnswer.NONE, 0, changedBy, changedAt);
    }

    public ProblemEdit edit() {
        return new ProblemEdit(problem, source, answer);
    }

    /** With other words; of this version still. */
    public LastYearRow with(ProblemEdit edit) {
        return new LastYearRow(
                id, number, version, edit.problem(), edit.source(), origin, edit.answer(), files, changedBy, changedAt);
    }

    LastYearRow with(int evidence) {
        return new LastYearRow(id, number, version, problem, source, origin, answer, evidence, changedBy, changedAt);
    }

    LastYearRow at(int newNumber) {
        return new LastYearRow(id, newNumber, version, problem, source, origin, answer, files, changedBy, changedAt);
    }
}
