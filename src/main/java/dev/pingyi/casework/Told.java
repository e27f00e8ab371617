package dev.pingyi.casework;

import dev.pingyi.kernel.Actor;
import dev.pingyi.language.Saying;
import java.time.Instant;
import java.util.List;

/** A case as one reader is told of it: the {@link Embargo} of its kind, applied. */
class Told {

    private final CaseKinds kinds;
    private final CaseFile file;
    private final List<CaseEntry> entries;
    private final boolean all;
    private final Embargo embargo;

    Told(CaseKinds kinds, CaseFile file, List<CaseEntry> entries, Actor reader) {
        this.kinds = kinds;
        this.file = file;
        this.entries = entries;
        this.all = reader.organization().equals(file.organizer);
        this.embargo = kinds.of(file.key).embargo();
    }

    List<PastStep> past() {
        return entries.stream()
                .filter(entry -> all || embargo.tellsEnd(step(entry), entry.outcome, file.closed()))
                .map(entry -> new PastStep(
                        step(entry),
                        entry.startedAt,
                        entry.endedAt,
                        entry.endedBy,
                        entry.outcome,
                        kinds.of(file.key).setsBack(entry.outcome),
                        all || embargo.tellsRemark(step(entry), entry.outcome, file.closed())
                                ? entry.remark
                                : Saying.NOTHING))
                .toList();
    }

    /** The step as which the open one is shown. */
    CaseStep open(OpenStep open) {
        var step = kinds.step(file.key, open.step);
        return all ? step : kinds.step(file.key, embargo.shownAs(step));
    }

    /** Since when: of a step whose ends are hidden, since the first time, or the reader would see it come back. */
    Instant since(OpenStep open) {
        var shown = open(open);
        return entries.stream()
                .filter(entry -> entry.step.equals(shown.name()))
                .filter(entry -> !all && !embargo.tellsEnd(shown, entry.outcome, file.closed()))
                .map(entry -> entry.startedAt)
                .min(Instant::compareTo)
                .orElse(open.since);
    }

    private CaseStep step(CaseEntry entry) {
        return kinds.step(file.key, entry.step);
    }
}
