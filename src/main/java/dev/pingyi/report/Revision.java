package dev.pingyi.report;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Stored;
import dev.pingyi.text.Lost;
import dev.pingyi.text.Section;
import dev.pingyi.text.TextFile;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The whole text of a report as it stood at one moment. Only an unfinished run of edits is ever written over. While it is
 * the last thing that was done to the draft, its text is the draft's and is not written a second time with each save.
 */
@Entity
@Table(name = "report_revision")
class Revision extends Stored<RevisionKey> {

    static final int LONGEST_NAME = 60;

    @EmbeddedId
    private RevisionKey key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RevisionKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @SuppressWarnings("UnusedVariable") // read by Revisions.list
    private String writtenBy;

    private Instant begunAt;

    @SuppressWarnings("UnusedVariable") // read by Revisions.list
    private Instant writtenAt;

    @SuppressWarnings("UnusedVariable") // read by Revisions.list
    private int characters;

    /** Characters deleted since the run began. */
    private int lost;

    private @Nullable String name;

    /** Once sent to review, the organizer may read it. */
    private boolean released;

    /** Null while the text is that of the draft. */
    @Convert(converter = SectionsConverter.class)
    @Column(columnDefinition = "longtext")
    private @Nullable List<Section> sections;

    /** Only where it was submitted. */
    @Convert(converter = AnnexesConverter.class)
    @Column(columnDefinition = "longtext")
    private @Nullable Annexes annexes;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Revision() {}

    @Override
    public RevisionKey getId() {
        return key;
    }

    Revision(RevisionKey key, RevisionKind kind, List<Section> sections, Editor editor) {
        this.key = key;
        this.kind = kind;
        this.account = editor.account();
        this.writtenBy = editor.title();
        this.begunAt = editor.at();
        this.writtenAt = editor.at();
        this.characters = Section.characters(sections);
        this.sections = sections;
    }

    /** A run of edits that has just begun: the draft holds its text. */
    Revision open() {
        sections = null;
        return this;
    }

    /** The draft is about to become something else. */
    void close(List<Section> draft) {
        if (sections == null) {
            sections = draft;
        }
    }

    /**
     * Goes on with this revision where the save belongs to its run of edits.
     *
     * @param before the draft that was saved over
     * @param text the draft now
     * @return false, with nothing changed, where another revision is to begin
     */
    boolean goOn(List<Section> before, List<Section> text, Editor editor) {
        int gone = lost + Lost.between(before, text);
        boolean sameRun = kind == RevisionKind.EDITED
                && account.equals(editor.account())
                && editor.at().isBefore(begunAt.plus(EditRun.LONGEST))
                && name == null
                && gone < EditRun.SLIP;
        if (sameRun) {
            sections = null;
            characters = Section.characters(text);
            lost = gone;
            writtenAt = editor.at();
        }
        return sameRun;
    }

    /** @param typed blank to take the name away */
    void name(String typed) {
        var given = TextFile.clean(typed).replace('\n', ' ').strip();
        if (given.codePointCount(0, given.length()) > LONGEST_NAME) {
            throw new Rejected(
                    "report.rejected.revision-name-too-long", given.codePointCount(0, given.length()), LONGEST_NAME);
        }
        name = given.isEmpty() ? null : given;
    }

    /** Keeps what was submitted with this text. */
    Revision with(Annexes submitted) {
        annexes = submitted;
        return this;
    }

    Annexes annexes() {
        return annexes == null ? Annexes.NONE : annexes;
    }

    void release() {
        released = true;
    }

    boolean released() {
        return released;
    }

    int number() {
        return key.number();
    }

    boolean sameText(List<Section> text) {
        return sections(() -> text).stream()
                .map(Revision::words)
                .toList()
                .equals(text.stream().map(Revision::words).toList());
    }

    /** @param draft of its report as it is now; read only where it is the text */
    List<Section> sections(Supplier<List<Section>> draft) {
        return sections == null ? draft.get() : sections;
    }

    private static List<String> words(Section section) {
        return List.of(section.heading(), section.body());
    }
}
