package dev.pingyi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dev.pingyi.language.Texts;

/** Whatever no view has caught: said in a dialog, because the person may be anywhere on the page. */
class FailureHandler implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        String words = Failure.words(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            var _ = ui.access(() -> dialog(words).open());
        }
    }

    private static Dialog dialog(String words) {
        var text = new Paragraph(words);
        var dialog = new Dialog();
        var close = new Button(Texts.t("shell.close"), click -> dialog.close());

        dialog.setRole("alertdialog");
        dialog.addClassName("failure-dialog");
        dialog.setHeaderTitle(Texts.t("shell.failure.title"));
        dialog.add(text);
        dialog.getFooter().add(close);
        dialog.addOpenedChangeListener(change -> close.focus());
        return dialog;
    }
}
