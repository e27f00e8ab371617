package dev.pingyi.report;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ForSecretary;
import dev.pingyi.kernel.ForUnit;
import dev.pingyi.kernel.ProcessOnly;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to reports. Every query is bound to the actor's subtree. */
@Service
public class ReportService {

    /** So many reports are counted; of more nobody needs to know how many they are. */
    public static final int COUNTED = 200;

    /** Later than any change, so that a first page has everything after it; the database knows no later day. */
    private static final Instant NEVER = Instant.parse("9999-12-01T00:00:00Z");

    private static final UUID NO_ID = new UUID(0, 0);

    private final Reports reports;
    private final ReportAccess access;
    private final Drafting drafting;
    private final History history;
    private final ReportDoor door;
    private final Parts parts;
    private final Submission submission;
    private final CurrentActor actor;
    private final Clock clock;

    ReportService(
            Reports reports,
            ReportAccess access,
            Drafting drafting,
            History history,
            ReportDoor door,
            Parts parts,
            Submission submission,
            CurrentActor actor,
            Clock clock) {
        this.reports = reports;
        this.access = access;
        this.drafting = drafting;
        this.history = history;
        this.door = door;
        this.parts = parts;
        this.submission = submission;
        this.actor = actor;
        this.clock = clock;
    }

    // --- answers: what people do

    /** All the actor may see, last changed first. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<ReportSummary> reports() {
        return reports.all(actor.scope().path()).stream().map(this::summary).toList();
    }

    /**
     * Last changed first; not sorted by state, which is not told to everybody.
     *
     * @param after the last one of the page before; null for the first page
     */
    @SignedIn
    @Transactional(readOnly = true)
    public List<ReportSummary> reports(ReportFilter filter, @Nullable ReportSummary after, int most) {
        return reports
                .page(
                        filter.round(),
                        actor.scope().path(),
                        filter.wantedStates(),
                        filter.wantsAppraisal(),
                        actor.get().organization(),
                        filter.pattern(),
                        after == null ? NEVER : after.changedAt(),
                        after == null ? "" : after.unitName(),
                        after == null ? NO_ID : after.id().value(),
                        Limit.of(most))
                .stream()
                .map(this::summary)
                .toList();
    }

    /** Exact up to {@link #COUNTED}; one more where there are more. */
    @SignedIn
    @Transactional(readOnly = true)
    public int count(ReportFilter filter) {
        return reports.found(
                        filter.round(),
                        actor.scope().path(),
                        filter.wantedStates(),
                        filter.wantsAppraisal(),
                        actor.get().organization(),
                        filter.pattern(),
                        Limit.of(COUNTED + 1))
                .size();
    }

    /** @throws dev.pingyi.kernel.Rejected if there is none in the actor's subtree */
    @SignedIn
    @Transactional(readOnly = true)
    public ReportDetails report(ReportId id) {
        var report = access.toRead(id);
        boolean insider = access.insider(report);
        return report.details(
                insider, history.shown(report, insider), actor.get().organization());
    }

    /** Whose report it is, without reading any of its text. */
    @SignedIn
    @Transactional(readOnly = true)
    public Subject subject(ReportId id) {
        return access.toRead(id).subject();
    }

    /** Newest first; outside the unit only what was sent to review. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<RevisionInfo> revisions(ReportId id) {
        var report = access.toRead(id);
        return history.list(id, access.insider(report), false, Pageable.unpaged());
    }

    /** @throws dev.pingyi.kernel.Rejected if the actor may see no such revision */
    @SignedIn
    @Transactional(readOnly = true)
    public List<Section> revision(ReportId id, int number) {
        var report = access.toRead(id);
        return history.text(report, number, access.insider(report));
    }

    /**
     * What belongs to the report besides its text, at the same moment as the text that {@link #report} gives: entered
     * so far while the unit may edit it, as submitted otherwise. Outside the unit as last sent to review.
     */
    @SignedIn
    @Transactional(readOnly = true)
    public Annexes annexes(ReportId id) {
        return door.toRead(id).annexes();
    }

    /** {@link #report} as it is read: the figures that the draft quotes by name are put in. */
    @SignedIn
    @Transactional(readOnly = true)
    public ReportDetails reading(ReportId id) {
        var reading = door.toRead(id);
        return reading.report.details(
                reading.insider(), reading.readable(), actor.get().organization());
    }

    /** Saves one section. {@code baseVersion} is the version the editing began from. */
    @ForUnit
    @Transactional
    public SaveResult saveSection(ReportId id, SectionId section, long baseVersion, String heading, String body) {
        return drafting.save(id, section, baseVersion, heading, body);
    }

    /** Says what was done about a required change of the latest return. */
    @ForUnit
    @Transactional
    public void answer(ReportId id, int number, String answer) {
        access.toWrite(id).answer(number, DraftText.body(answer), access.editor());
    }

    /** What would be submitted now, and what is in the way. */
    @ForUnit
    @Transactional(readOnly = true)
    public SubmissionSummary submission(ReportId id, Locale locale) {
        var report = access.toRead(id);
        access.requireOfUnit(report);
        report.requireEditable();
        var reading = door.reading(report);
        return submission.summary(reading, parts.live(reading), locale);
    }

    /**
     * Submits the draft to the committee of the unit; publishes {@link ReportSubmitted}.
     *
     * @param seen when the draft that the secretary has looked at was last changed
     * @throws Rejected with nothing changed where somebody has written since, or something is in the way
     */
    @ForSecretary
    @Transactional
    public void submit(ReportId id, Instant seen) {
        var report = access.toWrite(id);
        if (report.state().editable() && report.changedAt().isAfter(seen)) {
            throw new Rejected("report.rejected.changed-since");
        }
        var editor = access.editor();
        report.requireSubmittable();
        // First, so that nobody fills in a figure between the check and what is kept.
        parts.each(part -> part.closed(report.subject()));
        var reading = door.reading(report);
        var annexes = parts.live(reading);
        submission.require(reading, annexes);
        int revision = history.submitted(report, annexes, reading.figures().quotable(), editor);
        report.submit(revision, new Stamp(editor.title(), editor.at()));
        reports.save(report);
    }

    // --- reactions: what the process does

    /** @param source message key of who asks for the changes */
    @ProcessOnly
    @Transactional
    public void reopen(ReportId id, String source, List<String> requiredChanges) {
        var report = access.toChange(id);
        report.reopen(source, requiredChanges, clock.instant());
        parts.each(part -> part.reopened(report.subject()));
    }

    @ProcessOnly
    @Transactional
    public void sendToReview(ReportId id) {
        history.release(id, access.toChange(id).sendToReview(clock.instant()));
    }

    @ProcessOnly
    @Transactional
    public void freeze(ReportId id) {
        access.toChange(id).freeze(clock.instant());
    }

    @ProcessOnly
    @Transactional
    public void beginAppraisal(ReportId id) {
        access.toChange(id).beginAppraisal(clock.instant());
    }

    @ProcessOnly
    @Transactional
    public void awaitSignature(ReportId id) {
        access.toChange(id).awaitSignature();
    }

    @ProcessOnly
    @Transactional
    public void reopenDecision(ReportId id) {
        access.toChange(id).reopenDecision();
    }

    @ProcessOnly
    @Transactional
    public void archive(ReportId id) {
        access.toChange(id).archive(clock.instant());
        drafting.end(id);
    }

    private ReportSummary summary(Report report) {
        return report.summary(actor.get().organization());
    }
}
