package dev.pingyi.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import dev.pingyi.evidence.EvidenceItem;
import dev.pingyi.evidence.EvidencePlace;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** Asked before a file is moved or taken away. */
final class EvidenceDialogs {

    private EvidenceDialogs() {}

    static Select<EvidencePlace> placeField(List<EvidencePlace> places) {
        var field = new Select<EvidencePlace>();
        field.setLabel(Texts.t("report.evidence.place"));
        field.setItems(places);
        field.setItemLabelGenerator(EvidencePlace::label);
        return field;
    }

    static Dialog move(EvidenceItem item, List<EvidencePlace> places, Consumer<EvidencePlace> command) {
        var dialog = new Dialog();
        var errors = new ErrorSummary();
        var field = placeField(places);
        var cancel = new Button(Texts.t("shell.cancel"), click -> dialog.close());
        var move = Commands.primary("report.evidence.move", errors, () -> {
            if (field.getValue() != null) {
                command.accept(field.getValue());
            }
            dialog.close();
        });

        places.stream().filter(item.place()::same).findFirst().ifPresent(field::setValue);
        field.setWidthFull();
        dialog.setHeaderTitle(Texts.t("report.evidence.move-named", item.name()));
        dialog.addClassName("evidence-dialog");
        dialog.add(errors, field);
        dialog.getFooter().add(cancel, move);
        return dialog;
    }

    static Dialog remove(EvidenceItem item, Runnable command) {
        var answers = new LinkedHashMap<String, String>();
        answers.put(Texts.t("report.evidence.file"), item.name());
        answers.put(Texts.t("report.evidence.place"), item.place().label());
        return new CheckAnswers(
                Texts.t("report.evidence.remove-title"),
                answers,
                Texts.t("report.evidence.remove-consequence"),
                "report.evidence.remove",
                command);
    }
}
