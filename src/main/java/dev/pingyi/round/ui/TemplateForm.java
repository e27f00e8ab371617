package dev.pingyi.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.language.Texts;
import dev.pingyi.round.Edition;
import dev.pingyi.round.Purpose;
import dev.pingyi.round.Template;
import dev.pingyi.round.TemplateFault;
import dev.pingyi.round.TemplateRules;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All that a template says, to be changed. */
class TemplateForm extends Div implements SectionRow.Place {

    private final List<SectionRow> rows = new ArrayList<>();
    private final Div parts = new Div();
    private final Div removed = new Div();
    private final Button add = new Button(Texts.t("round.template.part.add"), click -> add());
    private final WholeFields whole;
    private final Consumer<Template> changed;
    private final int version;
    private int numbered;

    /** @param changed told of every change, as far as what is typed can be read */
    TemplateForm(Template template, Consumer<Template> changed) {
        this.changed = changed;
        this.version = template.version();
        whole = new WholeFields(template, this::changed);
        template.sections().forEach(section -> rows.add(new SectionRow(++numbered, section, this)));

        removed.addClassName("template-removed");
        removed.getElement().setAttribute("role", "status");
        parts.addClassName("template-parts");
        addClassName("template-form");
        add(whole, new Panel(Texts.t("round.template.parts"), parts, removed, add));
        place();
    }

    /** The server has stored what stands in the fields. */
    void stored() {
        rows.forEach(SectionRow::stored);
    }

    /** As far as what is typed can be read; see {@link #problems}. */
    Template template() {
        return new Template(
                version,
                rows.stream().map(SectionRow::section).toList(),
                whole.counting(),
                whole.length(Edition.WRITTEN),
                whole.length(Edition.ORAL),
                whole.demands());
    }

    /** What keeps it from being saved, each with its field, which is marked. */
    List<ErrorSummary.Entry> problems() {
        var problems = new ArrayList<>(whole.problems());
        rows.forEach(row -> problems.addAll(row.problems()));
        if (problems.isEmpty()) {
            TemplateRules.faults(template()).forEach(fault -> problems.add(mark(fault)));
        }
        return problems;
    }

    @Override
    public void changed() {
        place();
        changed.accept(template());
    }

    @Override
    public void move(SectionRow row, int places) {
        int index = rows.indexOf(row);
        rows.remove(index);
        rows.add(Math.clamp(index + (long) places, 0, rows.size()), row);
        changed();
        row.focusHeading();
    }

    @Override
    public void remove(SectionRow row) {
        int index = rows.indexOf(row);
        String heading = row.section().heading();
        rows.remove(index);
        var undo = new Button(Texts.t("round.template.part.undo"), click -> {
            removed.removeAll();
            rows.add(Math.min(index, rows.size()), row);
            changed();
            row.focusHeading();
        });
        removed.removeAll();
        removed.add(
                new Span(Texts.t(
                        "round.template.part.removed",
                        heading.isEmpty() ? Texts.t("round.template.part.unnamed") : heading)),
                undo);
        changed();
    }

    private void add() {
        var row = new SectionRow(
                ++numbered, new TemplateSection("", "", Purpose.OTHER, true, List.of(), null, 0, 0, 0, 0), this);
        rows.add(row);
        changed();
        row.focusHeading();
    }

    private void place() {
        if (!parts.getChildren().toList().equals(rows)) {
            parts.removeAll();
            rows.forEach(parts::add);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place(i, rows.size());
        }
        add.setEnabled(rows.size() < TemplateRules.MOST_SECTIONS);
    }

    private ErrorSummary.Entry mark(TemplateFault fault) {
        String message = Texts.t(fault.key(), fault.arguments().toArray());
        return fault.section() == TemplateFault.WHOLE
                ? whole.mark(fault.part(), message)
                : rows.get(fault.section()).mark(fault.part(), message);
    }
}
