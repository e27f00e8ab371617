package dev.pingyi.oral;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stored;
import dev.pingyi.report.EditRun;
import dev.pingyi.report.Editor;
import dev.pingyi.report.RevisionKey;
import dev.pingyi.text.Lost;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** The spoken version of a report. What a save would make unfindable is handed out to be kept. */
@Entity
@Table(name = "report_oral")
class OralVersion extends Stored<ReportId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    @Version
    private long version;

    @Column(columnDefinition = "longtext")
    private String text = "";

    /** Grows with every change of the text; a save names the one it started from. */
    private long textVersion;

    /** Number of the newest earlier text. */
    private int revisions;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String changedBy;

    /** When this run of edits began. */
    private Instant begunAt;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected OralVersion() {}

    @Override
    public ReportId getId() {
        return report;
    }

    OralVersion(ReportId report, Editor editor) {
        this.report = report;
        this.account = editor.account();
        this.begunAt = editor.at();
        this.changedBy = editor.title();
        this.changedAt = editor.at();
    }

    /**
     * Goes on writing.
     *
     * @return the former text, where the save does not belong to its run of edits: another person, after {@link
     *     EditRun#LONGEST}, or {@link EditRun#SLIP} characters of it gone
     */
    Optional<OralRevision> write(String newText, Editor editor) {
        boolean sameRun = account.equals(editor.account())
                && editor.at().isBefore(begunAt.plus(EditRun.LONGEST))
                && Lost.between(text, newText) < EditRun.SLIP;
        return sameRun ? change(newText, editor) : replace(newText, editor);
    }

    /**
     * Another text as a whole.
     *
     * @return the former, unless there was none
     */
    Optional<OralRevision> replace(String newText, Editor editor) {
        Optional<OralRevision> former = text.isBlank() || text.equals(newText)
                ? Optional.empty()
                : Optional.of(new OralRevision(nextKey(), OralRevisionKind.FORMER, text, changedBy, changedAt));
        begin(editor);
        change(newText, editor);
        return former;
    }

    OralRevision setAside(String mine, Editor editor) {
        return new OralRevision(nextKey(), OralRevisionKind.SET_ASIDE, mine, editor.title(), editor.at());
    }

    /** Which text a save may start from. */
    boolean isBase(long baseVersion) {
        return textVersion == baseVersion;
    }

    boolean isText(String other) {
        return text.equals(other);
    }

    String text() {
        return text;
    }

    OralSaved.Conflict conflict(int setAside) {
        return new OralSaved.Conflict(text, textVersion, changedBy, changedAt, setAside);
    }

    OralSaved.Saved saved() {
        return new OralSaved.Saved(textVersion, changedAt);
    }

    Oral shown(OralBounds bounds, int rate, boolean writable) {
        return new Oral(text, textVersion, changedBy, changedAt, writable, bounds, rate);
    }

    private Optional<OralRevision> change(String newText, Editor editor) {
        text = newText;
        textVersion++;
        changedBy = editor.title();
        changedAt = editor.at();
        return Optional.empty();
    }

    private void begin(Editor editor) {
        account = editor.account();
        begunAt = editor.at();
    }

    private RevisionKey nextKey() {
        return new RevisionKey(report, ++revisions);
    }
}
