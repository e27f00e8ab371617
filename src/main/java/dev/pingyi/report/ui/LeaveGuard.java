package dev.pingyi.report.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import dev.pingyi.shell.Texts;

/** Asks before a page is left that holds text which is stored nowhere else. */
final class LeaveGuard {

    private LeaveGuard() {}

    static void check(BeforeLeaveEvent event, boolean settled) {
        if (settled) {
            return;
        }
        var leaving = event.postpone();
        var ask = new ConfirmDialog(
                Texts.t("report.leave"),
                Texts.t("report.leave.what"),
                Texts.t("report.leave"),
                confirmed -> leaving.proceed());
        ask.setCancelable(true);
        ask.setCancelText(Texts.t("report.leave.stay"));
        ask.addCancelListener(stay -> leaving.cancel());
        ask.open();
    }
}
