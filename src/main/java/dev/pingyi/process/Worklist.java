package dev.pingyi.process;

import dev.pingyi.committee.CommitteeService;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.round.Deadlines;
import dev.pingyi.round.RoundService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 我的待办 and 我的已办 of the current actor: only what this person can act on now, and what this person did. */
@Service
public class Worklist {

    /** More than this nobody reads; the oldest come first. */
    public static final int MOST = 200;

    private final CaseFiles files;
    private final CaseEntries entries;
    private final CommitteeService committees;
    private final RoundService rounds;
    private final CurrentActor currentActor;
    private final Clock clock;

    Worklist(
            CaseFiles files,
            CaseEntries entries,
            CommitteeService committees,
            RoundService rounds,
            CurrentActor currentActor,
            Clock clock) {
        this.files = files;
        this.entries = entries;
        this.committees = committees;
        this.rounds = rounds;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What is due first comes first. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<WorkItem> open() {
        var actor = currentActor.get();
        var deadlines = new HashMap<RoundId, Deadlines>();
        List<WorkItem> items = new ArrayList<>();
        for (var file : waiting(actor)) {
            var step = Objects.requireNonNull(file.step);
            var due = deadlines
                    .computeIfAbsent(file.round, round -> rounds.round(round).deadlines())
                    .of(step);
            todo(file, step, actor).ifPresent(todo -> items.add(item(file, step, todo, due)));
        }
        items.sort(Comparator.comparing(WorkItem::due).thenComparing(WorkItem::since));
        return List.copyOf(items);
    }

    /** How many {@link #open} lists. */
    @SignedIn
    @Transactional(readOnly = true)
    public int openCount() {
        var actor = currentActor.get();
        return (int) waiting(actor).stream()
                .filter(file ->
                        todo(file, Objects.requireNonNull(file.step), actor).isPresent())
                .count();
    }

    /** Last done first. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<DoneItem> done() {
        var actor = currentActor.get();
        var scope = actor.scope().path();
        var ended = entries.findByAccountAndPathStartingWithOrderByEndedAtDesc(actor.account(), scope, Limit.of(MOST));
        var reports = ended.stream().map(entry -> entry.report).collect(Collectors.toSet());
        var cases = files.findByReportInAndPathStartingWith(reports, scope).stream()
                .collect(Collectors.toMap(file -> file.report, Function.<CaseFile>identity()));
        var own = ended.stream()
                .flatMap(entry -> Optional.ofNullable(cases.get(entry.report)).stream()
                        .map(file -> new DoneItem(
                                entry.report, file.unitName, file.title, entry.step, entry.outcome, entry.endedAt)));
        return Stream.concat(votes(actor), own)
                .sorted(Comparator.comparing(DoneItem::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                        .reversed())
                .toList();
    }

    /** Voting ends no step, so the journal does not know it; the committee does. */
    private Stream<DoneItem> votes(Actor actor) {
        if (!actor.has(Roles.COMMITTEE_MEMBER)) {
            return Stream.empty();
        }
        return files
                .findByUnitAndPathStartingWith(
                        actor.organization(), actor.scope().path(), Limit.of(MOST))
                .stream()
                .flatMap(file -> committees.discussions(file.report).stream()
                        .filter(discussion -> Turn.voted(discussion, actor))
                        .map(discussion -> new DoneItem(
                                file.report,
                                file.unitName,
                                file.title,
                                CaseStep.DISCUSSION,
                                "case.outcome.voted",
                                discussion.closedAt())));
    }

    private List<CaseFile> waiting(Actor actor) {
        var scope = actor.scope().path();
        var asUnit = steps(actor, true);
        var asOrganizer = steps(actor, false);
        List<CaseFile> waiting = new ArrayList<>();
        if (!asUnit.isEmpty()) {
            waiting.addAll(files.findByUnitAndStepInAndPathStartingWithOrderBySince(
                    actor.organization(), asUnit, scope, Limit.of(MOST)));
        }
        if (!asOrganizer.isEmpty()) {
            waiting.addAll(files.findByOrganizerAndStepInAndPathStartingWithOrderBySince(
                    actor.organization(), asOrganizer, scope, Limit.of(MOST)));
        }
        return waiting;
    }

    /** The steps in which the actor may act for the reporting unit, or else for the organizer. */
    private static List<CaseStep> steps(Actor actor, boolean ofUnit) {
        return Arrays.stream(CaseStep.values())
                .filter(step -> ReviewProcessModel.UNIT_STEPS.contains(step) == ofUnit)
                .filter(step -> ReviewProcessModel.roles(step).stream().anyMatch(actor::has))
                .toList();
    }

    private Optional<String> todo(CaseFile file, CaseStep step, Actor actor) {
        return step == CaseStep.DISCUSSION
                ? committees.discussion(file.report).flatMap(discussion -> Turn.in(discussion, actor))
                : Optional.of(Turn.in(file, step, actor));
    }

    private WorkItem item(CaseFile file, CaseStep step, String todo, LocalDate due) {
        return new WorkItem(
                file.report,
                file.unitName,
                file.title,
                step,
                todo,
                file.cause,
                file.since,
                due,
                LocalDate.now(clock).isAfter(due));
    }
}
