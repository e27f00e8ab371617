package dev.pingyi.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Duration;

/**
 * Asks the server again every few seconds, for a page that shows what others do. The only way here to ask by the clock:
 * it rests while its tab is hidden, and says whether a person has touched the page since, so that {@link IdleSessions}
 * can end the session of a page that was left. Vaadin's own polling does neither.
 */
@Tag("span")
public class Refresh extends Component {

    /** $0 milliseconds between two questions, 0 for none. An answer that does not come is given up after a minute. */
    private static final String ASK = """
            const element = this;
            element.resting?.abort();
            if ($0 === 0) return;
            const resting = element.resting = new AbortController();
            const touch = () => element.touched = true;
            for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'])
              window.addEventListener(kind, touch, {capture: true, passive: true, signal: resting.signal});
            const ask = () => {
              if (!element.isConnected) { resting.abort(); return; }
              if (document.hidden || Date.now() - (element.asked ?? 0) < 60000) return;
              const touched = element.touched === true;
              element.touched = false;
              element.asked = Date.now();
              element.$server.ask(touched).finally(() => element.asked = 0);
            };
            const clock = setInterval(ask, $0);
            resting.signal.addEventListener('abort', () => clearInterval(clock));
            document.addEventListener('visibilitychange', ask, {signal: resting.signal});
            """;

    private final Duration pause;
    private final Runnable task;
    private boolean running;

    public Refresh(Duration pause, Runnable task) {
        this.pause = pause;
        this.task = task;
        // Not setVisible(false): Vaadin would no longer listen to it.
        getElement().setAttribute("hidden", true);
    }

    public void run(boolean wanted) {
        if (running != wanted) {
            running = wanted;
            tell();
        }
    }

    public boolean running() {
        return running;
    }

    /** @param touched whether a person has used the page since the last time */
    @ClientCallable
    public void ask(boolean touched) {
        if (!touched) {
            IdleSessions.askedByTheClock();
        }
        if (running) {
            task.run();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (running) {
            tell();
        }
    }

    private void tell() {
        getElement().executeJs(ASK, running ? (int) pause.toMillis() : 0);
    }
}
