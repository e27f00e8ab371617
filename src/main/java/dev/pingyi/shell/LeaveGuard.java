package dev.pingyi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import dev.pingyi.language.Texts;

/** Asks before a page is left that holds work which is stored nowhere else. */
public final class LeaveGuard {

    /** 后退 has changed the address already when the question comes. */
    private static final String SAME_ADDRESS = "const here = new URL($0, document.baseURI);"
            + " if (here.href !== location.href) history.pushState(null, '', here)";

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
        var page = UI.getCurrentOrThrow();
        var here = page.getActiveViewLocation().getPathWithQueryParameters();
        ask.addCancelListener(stay -> {
            leaving.cancel();
            page.getPage().executeJs(SAME_ADDRESS, here);
        });
        ask.open();
    }
}
