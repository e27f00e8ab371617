package dev.pingyi.report;

import dev.pingyi.kernel.Aggregate;
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

/**
 * The report of one unit in one round: its state, its draft, what was asked of it. Texts of the past are kept by
 * {@link History}. Every verb says in which states it may be done and refuses with the present one.
 */
@Entity
@Table(name = "report")
class Report extends Aggregate<ReportId> {

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
    private String path;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organizer_id"))
    private OrganizationId organizer;

    private String organizerPath;

    private String author;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReportState state = ReportState.DRAFT;

    @Embedded
    private RevisionNumbers revisions = new RevisionNumbers();

    private int templateVersion;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "report_section", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<DraftSection> sections = new ArrayList<>();

    @Embedded
    private ChangesAsked changes = new ChangesAsked();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Report() {}

    @Override
    public ReportId getId() {
        return id;
    }

    /** An empty draft with a section for each heading of the template, and its version. */
    Report(Subject subject, Editor author, Template template) {
        this.id = subject.report();
        this.round = subject.round();
        this.unit = subject.unit();
        this.unitName = subject.unitName();
        this.path = subject.unitScope().path();
        this.organizer = subject.organizer();
        this.organizerPath = subject.organizerScope().path();
        this.author = subject.author();
        this.templateVersion = template.version();
        this.changedAt = author.at();
        new Draft(sections, author).complete(template.sections());
        record(new ReportOpened(subject));
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
        changes.answer(number, answer);
        changedAt = editor.at();
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
        obstacles().stream().findFirst().ifPresent(obstacle -> {
            throw obstacle.rejected();
        });
    }

    /** What of the report itself keeps it from being submitted; its parts have their own. */
    List<Obstacle> obstacles() {
        List<Obstacle> obstacles = new ArrayList<>();
        if (sections.stream().allMatch(section -> section.body().isBlank())) {
            obstacles.add(new Obstacle("report.obstacle.empty", 1, "report.rejected.empty"));
        }
        if (changes.unanswered() > 0) {
            obstacles.add(new Obstacle("report.obstacle.changes", changes.unanswered(), "report.rejected.unanswered"));
        }
        return obstacles;
    }

    void submit(int revision, Stamp stamp) {
        requireSubmittable();
        revisions.submit(revision);
        become(ReportState.IN_DISCUSSION, stamp.at());
        record(new ReportSubmitted(id, revision, stamp));
    }

    void reopen(String source, List<String> required, Instant at) {
        require(ReportState.IN_DISCUSSION, ReportState.IN_REVIEW);
        changes.ask(source, required);
        become(ReportState.RETURNED, at);
    }

    /** @return the revision that the organizer sees from now on */
    int sendToReview(Instant at) {
        require(ReportState.IN_DISCUSSION);
        changes.release();
        become(ReportState.IN_REVIEW, at);
        return revisions.release();
    }

    void freeze(Instant at) {
        require(ReportState.IN_REVIEW);
        revisions.freeze();
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
        return revisions.next();
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

    ReportId id() {
        return id;
    }

    boolean belongsTo(OrganizationId organization) {
        return unit.equals(organization);
    }

    List<Section> draft() {
        return Draft.read(sections);
    }

    /** Outside the unit only what was sent to review; the unit itself reads the draft while it may be edited. */
    Shown shown(boolean insider) {
        if (insider && state.editable()) {
            return new Shown.Draft();
        }
        var number = revisions.last(insider);
        return number == null ? new Shown.Nothing() : new Shown.Revision(number);
    }

    Subject subject() {
        return new Subject(id, round, unit, new Scope(path), unitName, author, organizer, new Scope(organizerPath));
    }

    ReportState state() {
        return state;
    }

    int submitted() {
        return revisions.orNone();
    }

    int templateVersion() {
        return templateVersion;
    }

    Instant changedAt() {
        return changedAt;
    }

    ReportSummary summary(OrganizationId reader) {
        return new ReportSummary(id, round, unit, unitName, title(), told(reader), changedAt);
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
                revisions.last(insider),
                revisions.frozen(),
                text,
                changes.shown(insider),
                changedAt);
    }

    String title() {
        return Texts.t("report.title", author);
    }
}
