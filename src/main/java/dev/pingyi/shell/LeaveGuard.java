package dev.pingyi.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import dev.pingyi.language.Texts;

/** Asks before a page is left that holds work which is stored nowhere else. */
public final class LeaveGuard {

    private LeaveGuard() {}

    /**
     * @param settled whether nothing would be lost
     * @param key of the question and its button; {@code <key>.what} says what is lost, {@code <key>.stay} stays
     */
    public static void check(BeforeLeaveEvent event, boolean settled, String key) {
        if (settled) {
            return;
        }
        var leaving = event.postpone();
        var ask = new ConfirmDialog(Texts.t(key), Texts.t(key + ".what"), Texts.t(key), confirmed -> leaving.proceed());
        ask.setCancelable(true);
        ask.setCancelText(Texts.t(key + ".stay"));
        ask.addCancelListener(stay -> leaving.cancel());
        ask.open();
    }
}
