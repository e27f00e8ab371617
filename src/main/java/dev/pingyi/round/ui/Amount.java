package dev.pingyi.round.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pingyi.language.Texts;
import dev.pingyi.round.TemplateRules;
import dev.pingyi.shell.ErrorSummary;
import java.util.Optional;

/** A number of characters; empty stands for no limit. */
class Amount extends IntegerField {

    /** @param characters 0 for no limit */
    Amount(String label, int characters, Runnable changed) {
        super(label);
        setMin(0);
        setMax(TemplateRules.LONGEST_TEXT);
        setPlaceholder(Texts.t("round.length.any"));
        setValueChangeMode(ValueChangeMode.LAZY);
        setManualValidation(true);
        if (characters != 0) {
            setValue(characters);
        }
        addValueChangeListener(change -> changed.run());
        addClassName("amount");
    }

    int characters() {
        return getValue() == null ? 0 : getValue();
    }

    /** What was typed and is no such number; marks the field, or takes the mark away. */
    Optional<ErrorSummary.Entry> problem() {
        var result = getDefaultValidator().apply(getValue(), new ValueContext(this));
        setInvalid(result.isError());
        if (!result.isError()) {
            return Optional.empty();
        }
        var words = Texts.t("round.length.wrong", getLabel(), TemplateRules.LONGEST_TEXT);
        setErrorMessage(words);
        return Optional.of(new ErrorSummary.Entry(words, this));
    }
}
