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

    /** Longest explanation, in characters: some lines. */
    public static final int LONGEST = 500;

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
     * Says why a warning is right all the same; empty words take the explanation back.
     *
     * @throws Rejected where it is longer than that, or the report can no longer be written
     */
    @ForUnit
    @Transactional
    public void explain(ReportId id, CheckedFinding finding, String words) {
        var report = door.toWrite(id);
        report.requireEditable();
        String text = TextFile.clean(words).strip();
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new Rejected("report.rejected.explanation", LONGEST);
        }
        if (text.isEmpty()) {
            explanations.deleteById(ExplanationEntry.Key.of(id, finding));
        } else {
            explanations.save(new ExplanationEntry(id, finding, text, report.editor()));
        }
    }
}
