package dev.pingyi.problem;

import dev.pingyi.document.WordFile;
import dev.pingyi.kernel.ForUnit;
import dev.pingyi.kernel.Readers;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportDoor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The public door for lists of last year's problems from outside: read first, stored when somebody has looked at them. */
@Service
public class LastYearImportService {

    /** Largest file that can be read, in bytes; spreadsheets and plain text may have less. */
    public static final int MAX_BYTES = WordFile.MAX_BYTES;

    private final ReportDoor door;
    private final LastYearAnswers answers;
    private final Readers readers;

    LastYearImportService(ReportDoor door, LastYearAnswers answers, Readers readers) {
        this.door = door;
        this.answers = answers;
        this.readers = readers;
    }

    /** Reads a file (.xlsx, .xls, .docx, .doc, .csv, .txt) and stores nothing. */
    @ForUnit
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // holds no connection while it waits and reads
    public LastYearIncoming readFile(ReportId id, String fileName, byte[] content) {
        return readers.read(
                () -> writable(id), () -> ProblemFile.read(fileName, content), read -> unknown(writable(id), read));
    }

    /** Reads text from the clipboard and stores nothing. */
    @ForUnit
    @Transactional(readOnly = true)
    public LastYearIncoming readPasted(ReportId id, String name, String text) {
        return unknown(writable(id), ProblemFile.pasted(name, text));
    }

    /**
     * Puts the problems at the end of the list, all or none. One whose words are in the list already is passed over.
     *
     * @return how many were put there
     */
    @ForUnit
    @Transactional
    public int importRows(ReportId id, List<ProblemEdit> problems) {
        var report = door.toWrite(id);
        var editor = report.editor();
        var sheet = answers.sheet(report);
        var known = new HashSet<>(words(sheet.rows()));
        int added = 0;
        for (ProblemEdit problem : problems) {
            if (known.add(words(problem.problem()))) {
                sheet.add(ProblemOrigin.UNIT, LastYearAnswers.clean(problem).ahead(editor), editor);
                added++;
            }
        }
        return added;
    }

    private ReportId writable(ReportId id) {
        door.toReadAsUnit(id).requireEditable();
        return id;
    }

    /** What the list has already is told as left out. */
    private LastYearIncoming unknown(ReportId id, LastYearIncoming read) {
        var known = new HashSet<>(words(answers.rows(id)));
        List<LastYearIncoming.Problem> problems = new ArrayList<>();
        var leftOut = new ArrayList<>(read.leftOut());
        for (var problem : read.problems()) {
            if (known.add(words(problem.edit().problem()))) {
                problems.add(problem);
            } else {
                leftOut.add(new LastYearIncoming.LeftOut(
                        problem.place(), problem.edit().problem(), "report.left-out.known"));
            }
        }
        return new LastYearIncoming(
                read.name(), read.format(), List.copyOf(problems), List.copyOf(leftOut), read.warnings());
    }

    private static List<String> words(List<LastYearRow> rows) {
        return rows.stream().map(row -> words(row.problem())).toList();
    }

    private static String words(String problem) {
        return problem.replaceAll("[\\s\\p{P}]", "");
    }
}
