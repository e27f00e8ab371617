package dev.pingyi.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import dev.pingyi.language.Texts;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.round.Deadlines;
import dev.pingyi.round.RoundPlan;
import dev.pingyi.shell.DayPicker;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.KeptField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an officer lays down by hand; rule, scheme and template come from the plan it starts from. */
class RoundForm extends FormLayout {

    /** The fields as one record; public because the binder reads it by reflection. */
    public record Values(
            Integer year,
            String title,
            String plan,
            LocalDate draft,
            LocalDate discussion,
            LocalDate review,
            LocalDate ballot,
            LocalDate signOff,
            Set<OrganizationInfo> units) {}

    private final Binder<Values> binder = new Binder<>(Values.class);
    private final RoundPlan start;
    private final KeptField kept;

    /** @param units those that may be asked to report */
    RoundForm(RoundPlan start, List<OrganizationInfo> units) {
        this.start = start;
        var title = new TextField();
        var plan = new TextArea();
        kept = KeptField.of(plan, "plan");
        var choice = new CheckboxGroup<OrganizationInfo>();
        choice.setItems(units);
        choice.setItemLabelGenerator(OrganizationInfo::name);

        bind(new IntegerField(), "year", "round.year");
        bind(title, "title", "round.title");
        bindUnits(choice);
        bind(new DayPicker(), "draft", "round.deadlines.draft");
        bind(new DayPicker(), "discussion", "round.deadlines.discussion");
        bind(new DayPicker(), "review", "round.deadlines.review");
        bind(new DayPicker(), "ballot", "round.deadlines.ballot");
        bind(new DayPicker(), "signOff", "round.deadlines.sign-off");
        bind(plan, "plan", "round.plan");
        setColspan(title, 2);
        setColspan(choice, 2);
        setColspan(plan, 2);

        var days = start.deadlines();
        binder.readRecord(new Values(
                start.year(),
                start.title(),
                start.plan(),
                days.draft(),
                days.discussion(),
                days.review(),
                days.ballot(),
                days.signOff(),
                Set.of()));
    }

    /** The plan as filled in; empty if a field is missing, which is then shown at the field and in the summary. */
    Optional<RoundPlan> plan(ErrorSummary errors) {
        var status = binder.validate();
        if (status.hasErrors()) {
            errors.show(status.getFieldValidationErrors().stream()
                    .map(RoundForm::entry)
                    .toList());
            return Optional.empty();
        }
        try {
            return Optional.of(plan(binder.writeRecord()));
        } catch (ValidationException raced) {
            throw new IllegalStateException("Fields were valid a moment ago", raced);
        }
    }

    /** The server has stored the plan. */
    void stored() {
        kept.done();
    }

    private RoundPlan plan(Values values) {
        return new RoundPlan(
                values.year(),
                values.title().strip(),
                values.plan().strip(),
                new Deadlines(values.draft(), values.discussion(), values.review(), values.ballot(), values.signOff()),
                start.decisionRule(),
                start.scheme(),
                start.template(),
                values.units().stream().map(OrganizationInfo::id).toList());
    }

    private <V, F extends Component & HasValue<?, V> & HasLabel> void bind(F field, String property, String labelKey) {
        var label = Texts.t(labelKey);
        field.setLabel(label);
        binder.forField(field).asRequired(Texts.t("round.required", label)).bind(property);
        add(field);
    }

    /** A group may not be marked as required for screen readers, so the hint says it. */
    private void bindUnits(CheckboxGroup<OrganizationInfo> choice) {
        var message = Texts.t("round.required", Texts.t("round.units"));
        choice.setLabel(Texts.t("round.units"));
        choice.setHelperText(Texts.t("round.units.hint"));
        binder.forField(choice)
                .withValidator(units -> !units.isEmpty(), message)
                .bind("units");
        add(choice);
    }

    private static ErrorSummary.Entry entry(BindingValidationStatus<?> status) {
        return new ErrorSummary.Entry(
                status.getMessage().orElseThrow(), status.getField() instanceof Component field ? field : null);
    }
}
