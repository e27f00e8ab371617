package dev.pingyi.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.pingyi.ballot.BallotSheet;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Facts;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The sheet: who reports, and one choice of the grades, 不了解 and 弃权. */
class SheetForm extends Div {

    private final RadioButtonGroup<Choice> choices = new RadioButtonGroup<>(Texts.t("ballot.page.grade"));
    private final ErrorSummary errors;
    private Consumer<Choice> chosen = choice -> {};

    SheetForm(BallotSheet sheet, ErrorSummary errors) {
        this.errors = errors;
        var subject = new Facts(Map.of())
                .fact(Texts.t("ballot.sheet.unit"), sheet.unitName())
                .fact(Texts.t("ballot.sheet.author"), sheet.author())
                .fact(Texts.t("ballot.sheet.class"), sheet.classLabel())
                .fact(Texts.t("ballot.sheet.round"), sheet.roundTitle());
        var next = Commands.primary("ballot.page.check", errors, this::choose);

        choices.setItems(Choice.of(sheet));
        choices.setItemLabelGenerator(Choice::label);
        choices.setHelperText(Texts.t("ballot.page.grade.hint"));
        choices.addClassName("ballot-choices");

        add(subject, choices, next);
    }

    void onChosen(Consumer<Choice> listener) {
        chosen = listener;
    }

    private void choose() {
        var choice = choices.getValue();
        if (choice == null) {
            errors.show(List.of(new ErrorSummary.Entry(Texts.t("ballot.rejected.choice"), choices)));
        } else {
            chosen.accept(choice);
        }
    }
}
