package dev.pingyi.casework;

import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of cases there are; turns stored names back into steps. */
@Component
class CaseKinds {

    private final List<CaseKind> kinds;

    CaseKinds(List<CaseKind> kinds) {
        this.kinds = kinds;
    }

    CaseKind of(CaseKey key) {
        return of(key.kind());
    }

    List<CaseKind> all() {
        return kinds;
    }

    /** @throws IllegalStateException if a row names a kind that the portal does not know */
    CaseKind of(String word) {
        return kinds.stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No kind of case is called " + word));
    }

    /** @throws Rejected if no case has pages there */
    CaseKind at(String address) {
        return kinds.stream()
                .filter(kind -> kind.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new Rejected("casework.rejected.unknown"));
    }

    /** Of the case's pages, without a slash at the end. */
    String address(CaseKey key) {
        return of(key).address() + "/" + key.id();
    }

    CaseStep step(CaseKey key, String name) {
        return of(key).steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No step " + name + " in " + key.kind()));
    }

    CaseStep waitingIn(CaseKey key, String taskId) {
        return of(key).steps().stream()
                .filter(step -> step.taskId().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No step waits in " + taskId + " of " + key.kind()));
    }

    /** The steps of the kind in which somebody with the roles of the actor may act. */
    static List<? extends CaseStep> actable(CaseKind kind, Actor actor) {
        return kind.steps().stream().filter(step -> mayAct(step, actor)).toList();
    }

    static boolean mayAct(CaseStep step, Actor actor) {
        return step.roles().stream().anyMatch(actor::has);
    }
}
