package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import dev.pingyi.kernel.Rejected;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Carries out the saves of one page. A save that the database did not take is tried again until it does; meanwhile the
 * text stays in its field and the page says 未保存.
 */
public final class Autosave {

    /** Pause after the last key before a save, in milliseconds. */
    public static final int PAUSE = 800;

    /** How long between two tries. */
    private static final Duration RETRY = Duration.ofSeconds(4);

    private final SaveState state;
    private final Consumer<Rejected> refused;
    private final Set<Runnable> waiting = new LinkedHashSet<>();
    /** Not stored and not tried again until they are changed: they must not vanish with the page all the same. */
    private final Set<Runnable> refusals = new LinkedHashSet<>();

    private final Set<Component> conflicts = new LinkedHashSet<>();

    private final Refresh clock = new Refresh(RETRY, this::retry);

    /** @param refused told when the report can no longer be written, e.g. because it has moved on */
    public Autosave(SaveState state, Consumer<Rejected> refused) {
        this.state = state;
        this.refused = refused;
    }

    /** @param save saves what its field holds at the moment it runs, and shows the outcome */
    public void attempt(Runnable save) {
        refusals.remove(save);
        waiting.add(save);
        state.unsaved();
        if (carriedOut(save)) {
            settle();
        }
    }

    /** What tries again; a part of the page whose saves these are. */
    public Refresh clock() {
        return clock;
    }

    /** Called by the clock. Stops at the first failure: each costs seconds while the database is away. */
    public void retry() {
        for (Runnable save : List.copyOf(waiting)) {
            if (!carriedOut(save)) {
                return;
            }
        }
        settle();
    }

    /** @param section where the choice stands */
    public void conflict(Component section, boolean open) {
        if (open) {
            conflicts.add(section);
            showConflict();
            state.bringConflict();
        } else {
            conflicts.remove(section);
        }
    }

    /** Whether everything that was typed is stored and nothing is in dispute. */
    public boolean settled() {
        return waiting.isEmpty() && refusals.isEmpty() && conflicts.isEmpty();
    }

    private boolean carriedOut(Runnable save) {
        try {
            save.run();
            waiting.remove(save);
            return true;
        } catch (Rejected rejected) {
            waiting.remove(save);
            refusals.add(save);
            state.refused();
            refused.accept(rejected);
        } catch (DataAccessException | TransactionException | PersistenceException away) {
            clock.run(true);
        }
        return false;
    }

    private void settle() {
        if (!waiting.isEmpty()) {
            state.unsaved();
        } else {
            clock.run(false);
            if (!conflicts.isEmpty()) {
                showConflict();
            }
        }
    }

    private void showConflict() {
        state.conflict(conflicts.iterator().next());
    }
}
