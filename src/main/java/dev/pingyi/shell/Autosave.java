package dev.pingyi.shell;

import com.vaadin.flow.component.UI;
import dev.pingyi.kernel.Rejected;
import jakarta.persistence.PersistenceException;
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

    /** How long between two tries, in milliseconds. */
    public static final int RETRY = 4000;

    private final SaveState state;
    private final Consumer<Rejected> refused;
    private final Set<Runnable> waiting = new LinkedHashSet<>();
    /** Not stored and not tried again until they are changed: they must not vanish with the page all the same. */
    private final Set<Runnable> refusals = new LinkedHashSet<>();

    private final Set<Object> conflicts = new LinkedHashSet<>();

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

    /** Called by the poll of the page. Stops at the first failure: each costs seconds while the database is away. */
    public void retry() {
        for (Runnable save : List.copyOf(waiting)) {
            if (!carriedOut(save)) {
                return;
            }
        }
        settle();
    }

    public void conflict(Object section, boolean open) {
        if (open) {
            conflicts.add(section);
            state.conflict();
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
            poll(RETRY);
        }
        return false;
    }

    private void settle() {
        if (!waiting.isEmpty()) {
            state.unsaved();
        } else {
            poll(-1);
            if (!conflicts.isEmpty()) {
                state.conflict();
            }
        }
    }

    private static void poll(int milliseconds) {
        var ui = UI.getCurrent();
        if (ui.getPollInterval() != milliseconds) {
            ui.setPollInterval(milliseconds);
        }
    }
}
