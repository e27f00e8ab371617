package dev.pingyi.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.language.Texts;
import java.util.Map;

/** Before a final act: what is about to be done, as label and value, and what will happen then. */
public class CheckAnswers extends Dialog {

    /**
     * @param answers label → value, in the order shown
     * @param consequence what happens next and to whom, in one sentence
     * @param command run on confirmation; refusals are shown in the dialog, which then stays open
     */
    public CheckAnswers(
            String title, Map<String, String> answers, String consequence, String confirmKey, Runnable command) {
        var errors = new ErrorSummary();
        var outcome = new Paragraph(consequence);
        var cancel = new Button(Texts.t("shell.cancel"), click -> close());
        var confirm = Commands.primary(confirmKey, errors, () -> {
            command.run();
            close();
        });

        setHeaderTitle(title);
        addClassName("check-answers");
        outcome.addClassName("consequence");
        // A stray Enter or a click beside the dialog must never carry out what cannot be taken back.
        addOpenedChangeListener(change -> cancel.focus());
        setCloseOnOutsideClick(false);
        add(errors, new Facts(answers), outcome);
        getFooter().add(cancel, confirm);
    }
}
