package dev.pingyi.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;

/** Before a ballot is cast: what was chosen, and that it cannot be changed afterwards. */
class ChoiceCheck extends Div {

    ChoiceCheck(Choice choice, ErrorSummary errors, Runnable cast, Runnable back) {
        var question = new Paragraph(Texts.t("ballot.page.chosen"));
        var answer = new Div(choice.label());
        var consequence = new Paragraph(Texts.t("ballot.page.final"));
        var submit = Commands.primary("ballot.page.submit", errors, cast);
        var change = Commands.secondary("ballot.page.change", errors, back);

        answer.addClassName("ballot-chosen");
        consequence.addClassName("consequence");

        add(question, answer, consequence, submit, change);
    }
}
