package dev.pingyi.round;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Rejected;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps every version a round's template has had. The newest also stands in the plan; of rounds planned before versions
 * were kept it stands only there until the first change.
 */
@Component
class TemplateHistory {

    private final TemplateVersions versions;
    private final CurrentActor actor;
    private final Clock clock;

    TemplateHistory(TemplateVersions versions, CurrentActor actor, Clock clock) {
        this.versions = versions;
        this.actor = actor;
        this.clock = clock;
    }

    /** The round's present template, written by whoever acts. */
    void keep(Round round, String note) {
        versions.save(new TemplateVersion(
                key(round, round.template().version()),
                round.template(),
                clock.instant(),
                actor.get().title(),
                note));
    }

    /** Before a change. */
    void keepFormer(Round round) {
        var key = key(round, round.template().version());
        if (versions.findByKey(key).isEmpty()) {
            versions.save(new TemplateVersion(key, round.template(), null, "", ""));
        }
    }

    Template find(Round round, int version) {
        if (round.template().version() == version) {
            return round.template();
        }
        return versions.findByKey(key(round, version))
                .map(TemplateVersion::content)
                .orElseThrow(() -> new Rejected("round.rejected.template-unknown", version));
    }

    /** Newest first. */
    List<TemplateInfo> list(Round round) {
        var kept = versions.all(round.id());
        return kept.isEmpty()
                ? List.of(new TemplateInfo(round.template().version(), null, "", ""))
                : kept.stream().map(TemplateVersion::info).toList();
    }

    private static TemplateKey key(Round round, int version) {
        return new TemplateKey(round.id(), version);
    }
}
