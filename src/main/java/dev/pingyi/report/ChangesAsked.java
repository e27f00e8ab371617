package dev.pingyi.report;

import dev.pingyi.kernel.Rejected;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** What was asked of a report at each return, and what its unit did about it. */
@Embeddable
class ChangesAsked {

    /** How often the report was returned; the changes of the latest cycle must be answered. */
    private int cycle;

    /** The cycle whose answers were last sent to the organizer. */
    private int releasedCycle;

    @ElementCollection
    @CollectionTable(name = "report_change", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<RequiredChange> changes = new ArrayList<>();

    /** @param source message key of who asks */
    void ask(String source, List<String> required) {
        if (required.isEmpty()) {
            throw new Rejected("report.rejected.no-reason");
        }
        cycle++;
        for (int i = 0; i < required.size(); i++) {
            changes.add(new RequiredChange(cycle, i + 1, source, required.get(i), ""));
        }
    }

    void answer(int number, String answer) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).cycle() == cycle && changes.get(i).number() == number) {
                changes.set(i, changes.get(i).answered(answer));
                return;
            }
        }
        throw new Rejected("report.rejected.unknown-change", number);
    }

    int unanswered() {
        return (int) changes.stream()
                .filter(change -> change.cycle() == cycle && !change.answered())
                .count();
    }

    /** The organizer sees the answers given so far. */
    void release() {
        releasedCycle = cycle;
    }

    List<RequiredChange> shown(boolean insider) {
        return RequiredChange.shown(changes, insider, releasedCycle);
    }
}
