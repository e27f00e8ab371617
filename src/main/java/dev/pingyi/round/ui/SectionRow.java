package dev.pingyi.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pingyi.language.Texts;
import dev.pingyi.round.Edition;
import dev.pingyi.round.Purpose;
import dev.pingyi.round.TemplateFault;
import dev.pingyi.round.TemplateRules;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.round.TemplateWords;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.KeptField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of one section of a template. */
class SectionRow extends Section {

    /** What the row asks of the form it stands in. */
    interface Place {

        void changed();

        void move(SectionRow row, int places);

        void remove(SectionRow row);
    }

    private final H3 title = new H3();
    private final TextField heading = new TextField(Texts.t("round.template.heading-field"));
    private final Select<Purpose> purpose = new Select<>();
    private final Checkbox required = new Checkbox(Texts.t("round.template.required"));
    private final TextArea guidance = new TextArea(Texts.t("round.template.guidance"));
    private final TextField words = new TextField(Texts.t("round.template.must-contain"));
    private final KeptField kept;
    private final ShareField share;
    private final Amount least;
    private final Amount most;
    private final Amount oralLeast;
    private final Amount oralMost;
    private final Button up;
    private final Button down;
    private final Button remove;

    /** @param number of the row in its form, given once */
    SectionRow(int number, TemplateSection section, Place place) {
        share = new ShareField(section.share(), place::changed);
        least = amount("round.length.field.least", Edition.WRITTEN, section.least(), place);
        most = amount("round.length.field.most", Edition.WRITTEN, section.most(), place);
        oralLeast = amount("round.length.field.least", Edition.ORAL, section.oralLeast(), place);
        oralMost = amount("round.length.field.most", Edition.ORAL, section.oralMost(), place);
        up = button("round.template.part.up", () -> place.move(this, -1));
        down = button("round.template.part.down", () -> place.move(this, 1));
        remove = button("round.template.part.remove", () -> place.remove(this));
        heading.setValue(section.heading());
        guidance.setValue(section.guidance());
        words.setValue(TemplateWords.words(section.mustContain()));
        kept = KeptField.of(guidance, "guidance" + number);
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(TemplateWords::purpose);
        purpose.setValue(section.purpose());
        required.setValue(section.required());

        for (var field : List.of(heading, words)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setManualValidation(true);
            field.addValueChangeListener(change -> place.changed());
        }
        guidance.setValueChangeMode(ValueChangeMode.LAZY);
        guidance.setManualValidation(true);
        guidance.addValueChangeListener(change -> place.changed());
        purpose.addValueChangeListener(change -> place.changed());
        required.addValueChangeListener(change -> place.changed());

        purpose.setLabel(Texts.t("round.template.purpose"));
        heading.setMaxLength(TemplateRules.LONGEST_HEADING);
        heading.setRequiredIndicatorVisible(true);
        words.setHelperText(Texts.t("round.template.must-contain.hint"));
        heading.addClassName("wide");
        guidance.addClassName("wide");
        words.addClassName("wide");
        addClassName("template-part");
        var actions = new Div(up, down, remove);
        actions.addClassName("template-part-actions");
        var head = new Div(title, actions);
        head.addClassName("template-part-head");
        add(head, heading, fields(purpose, required), guidance, words, share, fields(least, most, oralLeast, oralMost));
    }

    /** @param index from 0 */
    void place(int index, int count) {
        String name = heading.getValue().isBlank() ? Texts.t("round.template.part.unnamed") : heading.getValue();
        title.setText(Texts.t("round.template.part", index + 1));
        up.setEnabled(index > 0);
        down.setEnabled(index < count - 1);
        remove.setEnabled(count > 1);
        up.setAriaLabel(Texts.t("round.template.part.up-named", name));
        down.setAriaLabel(Texts.t("round.template.part.down-named", name));
        remove.setAriaLabel(Texts.t("round.template.part.remove-named", name));
    }

    /** The server has stored the row. */
    void stored() {
        kept.done();
    }

    /** As far as it can be read; what cannot is told by {@link #problems}. */
    TemplateSection section() {
        return new TemplateSection(
                heading.getValue().strip(),
                guidance.getValue().strip(),
                purpose.getValue(),
                required.getValue(),
                Stream.of(words.getValue().split("[\\s,;\\u3001\\uFF0C\\uFF1B]+"))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList(),
                share.share(),
                least.characters(),
                most.characters(),
                oralLeast.characters(),
                oralMost.characters());
    }

    /** Numbers that are none. Takes away every mark of before. */
    List<ErrorSummary.Entry> problems() {
        Stream.<HasValidation>of(heading, guidance, words).forEach(field -> field.setInvalid(false));
        return Stream.of(share.problem(), least.problem(), most.problem(), oralLeast.problem(), oralMost.problem())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Marks the field a fault is about. */
    ErrorSummary.Entry mark(TemplateFault.Part part, String message) {
        Component field = switch (part) {
            case HEADING, SECTIONS -> heading;
            case GUIDANCE -> guidance;
            case MUST_CONTAIN -> words;
            case SHARE -> share;
            case WRITTEN -> least;
            case ORAL -> oralLeast;
        };
        if (field instanceof HasValidation marked) {
            marked.setInvalid(true);
            marked.setErrorMessage(message);
        }
        return new ErrorSummary.Entry(message, field);
    }

    void focusHeading() {
        heading.focus();
    }

    private static Amount amount(String key, Edition edition, int value, Place place) {
        return new Amount(Texts.t(key, TemplateWords.edition(edition)), value, place::changed);
    }

    private static Button button(String key, Runnable command) {
        var button = new Button(Texts.t(key), click -> command.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Div fields(Component... components) {
        var fields = new Div(components);
        fields.addClassName("fields");
        return fields;
    }
}
