package dev.pingyi.ballot.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import java.util.List;
import java.util.function.Consumer;

/** Asks for the code on the slip. */
class CodeForm extends Div {

    private final TextField code = new TextField(Texts.t("ballot.page.code"));
    private final ErrorSummary errors;
    private final Consumer<String> entered;

    CodeForm(ErrorSummary errors, Consumer<String> entered) {
        this.errors = errors;
        this.entered = entered;
        var next = Commands.primary("ballot.page.begin", errors, this::enter);
        var secrecy = new Paragraph(Texts.t("ballot.page.secrecy"));

        next.addClickShortcut(Key.ENTER);

        code.setHelperText(Texts.t("ballot.page.code.hint"));
        code.setPlaceholder("XXXXX-XXXXX");
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setAutocomplete(Autocomplete.OFF);
        code.setAutocorrect(false);
        code.setMaxLength(40);
        code.setAutofocus(true);
        code.addClassName("ballot-code");
        secrecy.addClassName("hint");

        add(code, next, secrecy);
    }

    private void enter() {
        if (code.isEmpty()) {
            errors.show(List.of(new ErrorSummary.Entry(Texts.t("ballot.page.code.missing"), code)));
        } else {
            entered.accept(code.getValue());
        }
    }
}
