package dev.pingyi.handover;

import dev.pingyi.kernel.ForOrganizationMember;
import dev.pingyi.kernel.ForSecretary;
import dev.pingyi.kernel.ForUnit;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportDoor;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 送审 of a draft inside its unit: the organization member asks the secretary to look through it, the secretary gives it
 * back with what is still wanted. Nothing outside the unit is told of it, and it keeps nobody from writing or submitting.
 */
@Service
public class HandOverService {

    /** Longest note, in characters. */
    public static final int LONGEST = 1000;

    private final HandOvers handOvers;
    private final ReportDoor reports;

    HandOverService(HandOvers handOvers, ReportDoor reports) {
        this.handOvers = handOvers;
        this.reports = reports;
    }

    /**
     * Since the report was last submitted, oldest first; the last one says whose turn it is.
     *
     * @throws Rejected if it is not a report of the actor's own unit
     */
    @ForUnit
    @Transactional(readOnly = true)
    public List<HandOver> handOvers(ReportId id) {
        var report = reports.toReadAsUnit(id);
        return handOvers.since(id, report.submitted()).stream()
                .map(HandOverEntry::told)
                .toList();
    }

    /** 提请书记审阅; refused while it is the secretary's turn already, so that a double click hands over once. */
    @ForOrganizationMember
    @Transactional
    public void toSecretary(ReportId id, String note) {
        handOver(id, Turn.SECRETARY, note);
    }

    /**
     * 退组织委员修改, also without having been asked.
     *
     * @throws Rejected without a note: whoever is to go on must know with what
     */
    @ForSecretary
    @Transactional
    public void toOrganizationMember(ReportId id, String note) {
        if (note.isBlank()) {
            throw new Rejected("handover.rejected.note");
        }
        handOver(id, Turn.ORGANIZATION_MEMBER, note);
    }

    private void handOver(ReportId id, Turn turn, String note) {
        var report = reports.toWrite(id);
        report.requireEditable();
        if (note.strip().length() > LONGEST) {
            throw new Rejected("handover.rejected.long", LONGEST);
        }
        int submission = report.submitted();
        var before = handOvers.since(id, submission);
        if (!before.isEmpty() && before.getLast().turn() == turn) {
            throw new Rejected("handover.rejected." + turn);
        }
        handOvers.save(new HandOverEntry(id, submission, turn, note.strip(), report.editor()));
    }
}
