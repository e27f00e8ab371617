package dev.pingyi.ballot;

import dev.pingyi.database.DurabilityCheck;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ForOfficer;
import dev.pingyi.kernel.ProcessOnly;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.kernel.WithCode;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.ReportState;
import dev.pingyi.round.AppraiserClass;
import dev.pingyi.round.RoundService;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public door to the secret ballot. No method says, logs or returns who chose what; see {@code
 * src/docs/decisions}.
 */
@Service
public class BallotService {

    /** Choice of an appraiser who does not know the unit: valid, left out of the score. */
    public static final String UNKNOWN = "unknown";
    /** Choice of an appraiser who abstains. */
    public static final String ABSTAIN = "abstain";

    private final BallotBoxes boxes;
    private final Turnout turnout;
    private final Ballots ballots;
    private final ReportService reports;
    private final RoundService rounds;
    private final DurabilityCheck durability;
    private final CurrentActor actor;
    private final Clock clock;

    BallotService(
            BallotBoxes boxes,
            Turnout turnout,
            Ballots ballots,
            ReportService reports,
            RoundService rounds,
            DurabilityCheck durability,
            CurrentActor actor,
            Clock clock) {
        this.boxes = boxes;
        this.turnout = turnout;
        this.ballots = ballots;
        this.reports = reports;
        this.rounds = rounds;
        this.durability = durability;
        this.actor = actor;
        this.clock = clock;
    }

    // --- answers

    /** The latest box of the report; empty before acceptance. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<BoxDetails> box(ReportId report) {
        return boxes.latest(report, actor.scope().path()).map(this::details);
    }

    /** What will be issued and what is needed; empty before acceptance. */
    @ForOfficer
    @Transactional(readOnly = true)
    public Optional<BoxPlan> plan(ReportId report) {
        var all = boxes.of(report, actor.scope().path());
        return all.stream().findFirst().map(latest -> {
            var classes = latest.requireOrganizer(actor.get()).scheme().classes().stream()
                    .map(appraisers -> new BoxPlan.ClassPlan(appraisers.label(), appraisers.seats()))
                    .toList();
            var former = all.stream().skip(1).map(this::details).toList();
            int seats = classes.stream().mapToInt(BoxPlan.ClassPlan::seats).sum();
            return new BoxPlan(
                    classes,
                    latest.scheme().turnout().needed(seats),
                    latest.scheme().smallestClass(),
                    former);
        });
    }

    /** Opens the prepared box and issues its codes; publishes {@link BallotOpened}. The codes are shown this once. */
    @ForOfficer
    @Transactional
    public List<Slip> open(ReportId report) {
        requireDurable();
        var box = lock(report);
        box.open(actor.get().stamp(clock));
        boxes.save(box);
        return turnout.issue(
                box, box.scheme().classes().stream().map(AppraiserClass::seats).toList());
    }

    /** Replaces every code that has not been used; those already handed out and unused stop working. */
    @ForOfficer
    @Transactional
    public List<Slip> reissue(ReportId report) {
        var box = lock(report);
        box.requireReissuable();
        var unused = turnout.counts(box).stream()
                .map(count -> count.issued() - count.used())
                .toList();
        turnout.withdrawUnused(box.id());
        return turnout.issue(box, unused);
    }

    /** Closes and counts; publishes {@link BallotClosed}. */
    @ForOfficer
    @Transactional
    public void close(ReportId report) {
        var box = lock(report);
        var counts = turnout.counts(box);
        box.close(
                ballots.count(box, counts),
                counts.stream().map(Turnout.Count::used).toList(),
                actor.get().stamp(clock));
        boxes.save(box);
    }

    /** @throws dev.pingyi.kernel.Rejected if the code is unknown or its box is not open */
    @WithCode
    @Transactional(readOnly = true)
    public BallotSheet sheet(String code) {
        var seat = seat(digest(code));
        var box = boxes.one(seat.box()).orElseThrow();
        box.requireOpen();
        return box.sheet(seat.classCode(), seat.used());
    }

    /**
     * Casts one ballot for one code, once.
     *
     * @param choice a grade code of the scheme, {@link #UNKNOWN} or {@link #ABSTAIN}
     */
    @WithCode
    @Transactional
    public void cast(String code, String choice) {
        var digest = digest(code);
        var seat = seat(digest);
        boxes.share(seat.box()).orElseThrow().requireTakes(choice);
        if (!turnout.use(digest)) {
            // Used up by another transaction, or withdrawn between the two statements above.
            throw new Rejected(seat(digest).used() ? "ballot.rejected.used" : "ballot.rejected.code");
        }
        ballots.put(seat.box(), seat.classCode(), choice);
    }

    /** The count with small classes held back; empty until counted, and for the unit until the rating is signed. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<Tally> publishedTally(ReportId report) {
        return boxes.latest(report, actor.scope().path())
                .filter(box -> box.state() == BoxState.COUNTED)
                .filter(box ->
                        box.organizedBy(actor.get()) || reports.report(report).state() == ReportState.ARCHIVED)
                .map(box -> count(box).published(box.scheme()));
    }

    // --- reactions

    /** Makes a new box for the report, not yet open. */
    @ProcessOnly
    @Transactional
    public void prepare(ReportId id) {
        var report = reports.subject(id);
        int number = boxes.latest(id, actor.scope().path())
                .map(BallotBox::nextNumber)
                .orElse(1);
        boxes.save(new BallotBox(report, rounds.round(report.round()), number));
    }

    /** Whether the last box stands; asked by the gateway. */
    @ProcessOnly
    @Transactional(readOnly = true)
    public boolean valid(ReportId report) {
        return latest(report).state() == BoxState.COUNTED;
    }

    /** The whole count of the last box, for the score. */
    @ProcessOnly
    @Transactional(readOnly = true)
    public Tally tally(ReportId report) {
        return count(latest(report));
    }

    /** A ballot that was acknowledged and then lost with a power cut would be the worst of all. */
    private void requireDurable() {
        var unsafe = durability.unsafeSettings().stream()
                .map(setting -> setting.name() + "=" + setting.value())
                .toList();
        if (!unsafe.isEmpty()) {
            throw new Rejected("ballot.rejected.unsafe", String.join("; ", unsafe));
        }
    }

    private BallotBox lock(ReportId report) {
        return boxes.lockLatest(report, actor.scope().path())
                .orElseThrow(() -> new Rejected("ballot.rejected.unknown"))
                .requireOrganizer(actor.get());
    }

    private BallotBox latest(ReportId report) {
        return boxes.latest(report, actor.scope().path()).orElseThrow(() -> new Rejected("ballot.rejected.unknown"));
    }

    private BoxDetails details(BallotBox box) {
        var counts = turnout.counts(box);
        return new BoxDetails(
                box.report(),
                box.number(),
                box.state(),
                counts.stream().mapToInt(Turnout.Count::issued).sum(),
                counts.stream().mapToInt(Turnout.Count::used).sum());
    }

    private Tally count(BallotBox box) {
        return ballots.count(box, turnout.counts(box));
    }

    private static byte[] digest(String typed) {
        return BallotCode.read(typed)
                .orElseThrow(() -> new Rejected("ballot.rejected.code"))
                .digest();
    }

    private Turnout.Seat seat(byte[] digest) {
        return turnout.find(digest).orElseThrow(() -> new Rejected("ballot.rejected.code"));
    }
}
