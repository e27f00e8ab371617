package dev.pingyi.process;

import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.round.RoundService;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 办理情况: where a report stands, what has happened to it and what comes next. Bound to the actor's subtree. */
@Service
public class CaseService {

    /** What the organizer weighs before the rating is signed is nobody else's to read. */
    private static final Set<CaseStep> INTERNAL = Set.of(CaseStep.DECISION, CaseStep.SIGN_OFF);

    private static final String SENT_BACK = "case.outcome.sent-back";

    private final CaseFiles files;
    private final CaseEntries entries;
    private final RoundService rounds;
    private final ProcessMap map;
    private final CurrentActor currentActor;

    CaseService(CaseFiles files, CaseEntries entries, RoundService rounds, ProcessMap map, CurrentActor currentActor) {
        this.files = files;
        this.entries = entries;
        this.rounds = rounds;
        this.map = map;
        this.currentActor = currentActor;
    }

    /** @throws Rejected if the actor may see no such report */
    @SignedIn
    @Transactional(readOnly = true)
    public CaseProgress progress(ReportId report) {
        var actor = currentActor.get();
        var file = visible(report, actor);
        var past = entries
                .findByReportAndPathStartingWithOrderByEndedAt(
                        report, actor.scope().path())
                .stream()
                .map(entry -> past(entry, file, actor))
                .toList();
        var step = file.step;
        var node = step == null ? ReviewProcessModel.ARCHIVED : step.taskId();
        return new CaseProgress(
                report,
                step,
                step == null ? "" : file.actingUnit(step),
                step == null ? List.of() : ReviewProcessModel.roles(step),
                file.since,
                step == null ? null : rounds.round(file.round).deadlines().of(step),
                step == null ? List.of() : map.after(step),
                past,
                map.wayTo(node),
                node);
    }

    /** The BPMN of the process, to be drawn. */
    @SignedIn
    @Transactional(readOnly = true)
    public String diagram() {
        return map.xml();
    }

    private CaseFile visible(ReportId report, Actor actor) {
        if (actor.has(Roles.SYSTEM_ADMINISTRATOR)) {
            // Sees every organization, and nothing of its business.
            throw new Rejected("process.rejected.unknown");
        }
        return files.findByReportAndPathStartingWith(report, actor.scope().path())
                .orElseThrow(() -> new Rejected("process.rejected.unknown"));
    }

    private static PastStep past(CaseEntry entry, CaseFile file, Actor reader) {
        boolean open = !INTERNAL.contains(entry.step)
                || reader.organization().equals(file.organizer)
                || (file.step == null && !entry.outcome.equals(SENT_BACK));
        return new PastStep(
                entry.step, entry.startedAt, entry.endedAt, entry.endedBy, entry.outcome, open ? entry.remark : "");
    }
}
