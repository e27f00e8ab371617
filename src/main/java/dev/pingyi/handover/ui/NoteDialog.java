package dev.pingyi.handover.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pingyi.handover.HandOverService;
import dev.pingyi.handover.Turn;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.KeptField;
import java.util.function.Consumer;

/** Asks what is to be said to whoever goes on. A refusal is told here, and the words stay. */
class NoteDialog extends Dialog {

    /**
     * @param to whose turn it becomes
     * @param handOver is given the note
     * @param handedOver after it has been handed over
     */
    NoteDialog(Turn to, Consumer<String> handOver, Runnable handedOver) {
        var errors = new ErrorSummary();
        var note = new TextArea(Texts.t("handover.note." + to));
        var kept = KeptField.of(note, "handover-" + to);
        var cancel = new Button(Texts.t("shell.cancel"), click -> close());
        var confirm = Commands.primary("handover.to." + to, errors, () -> {
            handOver.accept(note.getValue());
            kept.done();
            close();
            handedOver.run();
        });

        note.setMaxLength(HandOverService.LONGEST);
        note.setMinRows(3);
        note.setWidthFull();
        note.setHelperText(Texts.t("handover.note.hint." + to));
        note.setRequiredIndicatorVisible(to == Turn.ORGANIZATION_MEMBER);
        setHeaderTitle(Texts.t("handover.to." + to));
        addClassName("hand-over");
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(change -> note.focus());
        add(errors, new Paragraph(Texts.t("handover.consequence." + to)), note);
        getFooter().add(cancel, confirm);
    }
}
