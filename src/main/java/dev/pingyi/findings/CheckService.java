package dev.pingyi.findings;

import dev.pingyi.kernel.ForUnit;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.report.ReportDoor;
import dev.pingyi.text.TextFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to what the checker finds in a report, and to what its unit says to it. */
@Service
public class CheckService {

    /** Longest explanation, in characters: it is one line. */
    public static final int LONGEST = 200;

    private final ReportDoor door;
    private final Explained explained;
    private final Explanations explanations;

    CheckService(ReportDoor door, Explained explained, Explanations explanations) {
        this.door = door;
        this.explained = explained;
        this.explanations = explanations;
    }

    /** What is known of a report besides its text, for whoever may read it: as it is shown to them. */
    @SignedIn
    @Transactional(readOnly = true)
    public Checking checking(ReportId id) {
        return explained.checking(door.toRead(id));
    }

    /**
     * Says in one line why a warning is right all the same; empty words take the explanation back.
     *
     * @throws Rejected where there is more than one line, or the report can no longer be written
     */
    @ForUnit
    @Transactional
    public void explain(ReportId id, CheckedFinding finding, String words) {
        var report = door.toWrite(id);
        report.requireEditable();
        String line = TextFile.clean(words).strip();
        if (line.indexOf('\n') >= 0 || line.codePointCount(0, line.length()) > LONGEST) {
            throw new Rejected("report.rejected.explanation", LONGEST);
        }
        if (line.isEmpty()) {
            explanations.deleteById(ExplanationEntry.Key.of(id, finding));
        } else {
            explanations.save(new ExplanationEntry(id, finding, line, report.editor()));
        }
    }
}
