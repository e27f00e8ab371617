package dev.pingyi.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pingyi.language.Texts;
import dev.pingyi.round.Fraction;
import dev.pingyi.round.Fraction.Comparator;
import dev.pingyi.round.TemplateWords;
import dev.pingyi.shell.ErrorSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The share of the whole text that a section must reach: none, a third, a percentage, or what it was before. */
class ShareField extends Div {

    private static final Fraction THIRD = new Fraction(1, 3, Comparator.AT_LEAST);

    /** @param fraction null for none, and for a percentage that stands in the field beside */
    private record Choice(String words, @Nullable Fraction fraction) {}

    private final Choice none = new Choice(Texts.t("round.template.share.none"), null);
    private final Choice percentage = new Choice(Texts.t("round.template.share.percent"), null);
    private final Select<Choice> choice = new Select<>();
    private final IntegerField percent = new IntegerField(Texts.t("round.template.share.percent-of"));

    ShareField(@Nullable Fraction share, Runnable changed) {
        var third = new Choice(TemplateWords.share(THIRD), THIRD);
        var choices = new ArrayList<>(List.of(none, third));
        Choice chosen = none;
        if (share != null && share.denominator() == 100 && share.comparator() == Comparator.AT_LEAST) {
            chosen = percentage;
            percent.setValue(share.numerator());
        } else if (share != null && share.equals(THIRD)) {
            chosen = third;
        } else if (share != null) {
            chosen = new Choice(TemplateWords.share(share), share);
            choices.add(chosen);
        }
        choices.add(percentage);

        choice.setLabel(Texts.t("round.template.share.choice"));
        choice.setItemLabelGenerator(Choice::words);
        choice.setItems(choices);
        choice.setValue(chosen);
        percent.setMin(1);
        percent.setMax(100);
        percent.setManualValidation(true);
        percent.setValueChangeMode(ValueChangeMode.LAZY);
        percent.setVisible(percentage.equals(chosen));

        choice.addValueChangeListener(change -> {
            percent.setVisible(percentage.equals(change.getValue()));
            changed.run();
        });
        percent.addValueChangeListener(change -> changed.run());

        addClassName("fields");
        add(choice, percent);
    }

    /** Null for none, and while the percentage is not a number from 1 to 100. */
    @Nullable
    Fraction share() {
        if (!percentage.equals(choice.getValue())) {
            return choice.getValue().fraction();
        }
        var typed = percent.getValue();
        return typed == null || typed < 1 || typed > 100 ? null : new Fraction(typed, 100, Comparator.AT_LEAST);
    }

    /** Marks the field if the percentage is missing or none. */
    Optional<ErrorSummary.Entry> problem() {
        boolean wrong = percentage.equals(choice.getValue())
                && (percent.getValue() == null
                        || percent.getDefaultValidator()
                                .apply(percent.getValue(), new ValueContext(percent))
                                .isError());
        percent.setInvalid(wrong);
        percent.setErrorMessage(Texts.t("round.percent.wrong"));
        return wrong ? Optional.of(new ErrorSummary.Entry(Texts.t("round.percent.wrong"), percent)) : Optional.empty();
    }
}
