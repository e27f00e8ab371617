package dev.pingyi.report;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.Scope;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.language.Texts;
import dev.pingyi.round.Template;
import dev.pingyi.text.Section;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The report of one unit in one round: its state, its draft, what was asked of it. Texts of the past are kept by
 * {@link History}. Every verb says in which states it may be done and refuses with the present one.
 */
@Entity
@Table(name = "report")
class Report {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReportId id;

    @Version
    private long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private RoundId round;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private OrganizationId unit;

    private String unitName;

    /** {@link Scope} of the unit: who may see the report at all. */
    @SuppressWarnings("UnusedVariable") // asked by Reports
    private String path;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organizer_id"))
    private OrganizationId organizer;

    /** {@link Scope} of the organizer, so that a report says whose business it is without asking the round. */
    @SuppressWarnings("UnusedVariable") // asked by queries only
    private String organizerPath;

    private String author;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReportState state = ReportState.DRAFT;

    /** How often it was returned; required changes of the latest cycle must be answered. */
    private int cycle;

    /** Number of the newest revision; only {@link History} counts on. */
    private int revisions;

    private @Nullable Integer submittedRevision;

    /** The revision last sent to the organizer, which never sees a newer one. */
    private @Nullable Integer releasedRevision;

    private int releasedCycle;

    /** Of the round's template; a newer one is adopted, never slipped in. */
    private int templateVersion;

    private @Nullable Integer frozenRevision;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "report_section", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<DraftSection> sections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_change", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<RequiredChange> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Report() {}

    /** An empty draft with a section for each heading of the template, and its version. */
    Report(ReportOpened opened, RoundId round, String unitName, Editor author, Template template) {
        this.id = opened.report();
        this.round = round;
        this.unit = opened.unit();
        this.unitName = unitName;
        this.path = opened.unitScope().path();
        this.organizer = opened.organizer();
        this.organizerPath = opened.organizerScope().path();
        this.author = author.title();
        this.templateVersion = template.version();
        this.changedAt = author.at();
        new Draft(sections, author).complete(template.sections());
    }

    /** Hands out the draft for a change; {@link History} keeps what it was. */
    Draft edit(Editor editor) {
        requireEditable();
        changedAt = editor.at();
        return new Draft(sections, editor);
    }

    /** Goes on by a newer version of the template: sections that are missing come last, everything written stays. */
    void adopt(Template newest, Editor editor) {
        var draft = edit(editor);
        if (newest.version() <= templateVersion) {
            throw new Rejected("report.rejected.template-newest", templateVersion);
        }
        templateVersion = newest.version();
        draft.complete(newest.sections());
    }

    void answer(int number, String answer, Editor editor) {
        requireEditable();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).cycle() == cycle && changes.get(i).number() == number) {
                changes.set(i, changes.get(i).answered(answer));
                changedAt = editor.at();
                return;
            }
        }
        throw new Rejected("report.rejected.unknown-change", number);
    }

    boolean editableAndChangedSince(Instant seen) {
        return state.editable() && changedAt.isAfter(seen);
    }

    void requireEditable() {
        if (!state.editable()) {
            throw new Rejected("report.rejected.not-editable", ReportStates.word(told(unit)));
        }
    }

    /** What keeps the draft from being submitted is refused here, before a revision is made of it. */
    void requireSubmittable() {
        if (!state.editable()) {
            throw new Rejected("report.rejected.already-submitted", ReportStates.word(told(unit)));
        }
        if (sections.stream().allMatch(section -> section.body().isBlank())) {
            throw new Rejected("report.rejected.empty");
        }
        var open = changes.stream().filter(change -> change.cycle() == cycle && !change.answered());
        long unanswered = open.count();
        if (unanswered > 0) {
            throw new Rejected("report.rejected.unanswered", unanswered);
        }
    }

    ReportSubmitted submit(int revision, Stamp stamp) {
        requireSubmittable();
        submittedRevision = revision;
        become(ReportState.IN_DISCUSSION, stamp.at());
        return new ReportSubmitted(id, revision, stamp);
    }

    void reopen(String source, List<String> required, Instant at) {
        require(ReportState.IN_DISCUSSION, ReportState.IN_REVIEW);
        if (required.isEmpty()) {
            throw new Rejected("report.rejected.no-reason");
        }
        cycle++;
        for (int i = 0; i < required.size(); i++) {
            changes.add(new RequiredChange(cycle, i + 1, source, required.get(i), ""));
        }
        become(ReportState.RETURNED, at);
    }

    /** @return the revision that the organizer sees from now on */
    int sendToReview(Instant at) {
        require(ReportState.IN_DISCUSSION);
        releasedRevision = submittedRevision;
        releasedCycle = cycle;
        become(ReportState.IN_REVIEW, at);
        return submitted();
    }

    void freeze(Instant at) {
        require(ReportState.IN_REVIEW);
        frozenRevision = submitted();
        become(ReportState.FINAL, at);
    }

    /** Again when a void ballot is repeated. */
    void beginAppraisal(Instant at) {
        require(ReportState.FINAL, ReportState.IN_APPRAISAL);
        become(ReportState.IN_APPRAISAL, at);
    }

    /** Again when the head sent the grade back and it was decided anew. */
    void awaitSignature() {
        require(ReportState.IN_APPRAISAL, ReportState.AWAITING_SIGNATURE);
        // Not at a time of its own: the unit sees when its report was last changed, and is not told of this.
        state = ReportState.AWAITING_SIGNATURE;
    }

    /** The head has sent the grade back; nobody outside the organizer may notice. */
    void reopenDecision() {
        require(ReportState.AWAITING_SIGNATURE);
        state = ReportState.IN_APPRAISAL;
    }

    void archive(Instant at) {
        require(ReportState.AWAITING_SIGNATURE);
        become(ReportState.ARCHIVED, at);
    }

    int nextRevision() {
        return ++revisions;
    }

    private void require(ReportState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new Rejected("report.rejected.step", ReportStates.word(state));
        }
    }

    private void become(ReportState next, Instant at) {
        state = next;
        changedAt = at;
    }

    private int submitted() {
        if (submittedRevision == null) {
            throw new IllegalStateException("Report " + id + " was never submitted");
        }
        return submittedRevision;
    }

    // --- reading

    /** The unit itself sees its draft; everybody above only what was sent to review. */
    boolean belongsTo(OrganizationId organization) {
        return unit.equals(organization);
    }

    ReportId id() {
        return id;
    }

    List<Section> draft() {
        return Draft.read(sections);
    }

    /** What is read in place of the draft; null for the draft itself, or for nothing where it is not theirs. */
    @Nullable
    Integer shownRevision(boolean insider) {
        return !insider ? releasedRevision : state.editable() ? null : submittedRevision;
    }

    ReportSummary summary() {
        return summary(organizer);
    }

    ReportSummary summary(OrganizationId reader) {
        return new ReportSummary(id, round, unit, unitName, title(), told(reader), changedAt);
    }

    ReportDetails details(boolean insider, List<Section> text) {
        return details(insider, text, organizer);
    }

    /** The state as the reader may know it: between count and signature only the organizer is told how far it is. */
    private ReportState told(OrganizationId reader) {
        return state == ReportState.AWAITING_SIGNATURE && !organizer.equals(reader) ? ReportState.IN_APPRAISAL : state;
    }

    ReportDetails details(boolean insider, List<Section> text, OrganizationId reader) {
        return new ReportDetails(
                id,
                round,
                templateVersion,
                organizer,
                unit,
                unitName,
                author,
                title(),
                told(reader),
                insider ? submittedRevision : releasedRevision,
                frozenRevision,
                text,
                RequiredChange.shown(changes, insider, releasedCycle),
                changedAt);
    }

    private String title() {
        return Texts.t("report.title", author);
    }
}
