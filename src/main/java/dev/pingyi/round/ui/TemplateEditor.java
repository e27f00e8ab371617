package dev.pingyi.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.language.Texts;
import dev.pingyi.round.RoundInfo;
import dev.pingyi.round.RoundState;
import dev.pingyi.round.Template;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Panel;
import java.util.LinkedHashMap;

/** The template in the hands of the officer: the fields, and beside them the report as it will be found. */
class TemplateEditor extends Div {

    /** What the page around it does. */
    interface Page {

        /** @throws Rejected with nothing stored */
        int save(int base, Template template, String note);

        void saved(int version);

        /** Somebody else may have made a version meanwhile. */
        void refused();
    }

    private final RoundInfo round;
    private final Page page;
    private final ErrorSummary errors;
    private final TemplateForm form;
    private Template base;

    TemplateEditor(RoundInfo round, Template template, Page page, ErrorSummary errors) {
        this.round = round;
        this.page = page;
        this.errors = errors;
        this.base = template;
        var preview = new TemplatePreview(template);
        form = new TemplateForm(template, preview::show);

        // The page is long: the same command stands at its end once more.
        form.add(Commands.secondary("round.template.save", errors, this::check));
        var side = new Panel(Texts.t("round.preview.title"), preview);
        side.addClassName("template-side");
        addClassName("template-editor");
        add(form, side);
    }

    boolean changed() {
        return !form.template().as(base.version()).equals(base);
    }

    int base() {
        return base.version();
    }

    /** What is typed stays and is to follow on this version. */
    void rebase(Template newest) {
        base = newest;
    }

    /** Before saving: what is wrong, or what will happen. */
    void check() {
        errors.clear();
        var problems = form.problems();
        if (!problems.isEmpty()) {
            errors.show(problems);
            return;
        }
        var template = form.template();
        var changes = TemplateChanges.between(base, template);
        int next = base.version() + 1;
        var answers = new LinkedHashMap<String, String>();
        answers.put(Texts.t("round.title"), round.title());
        answers.put(
                Texts.t("round.template.check.version"),
                Texts.t("round.template.check.version-step", base.version(), next));
        answers.put(
                Texts.t("round.template.check.changes"),
                changes.isEmpty() ? Texts.t("round.change.none") : String.join("\n", changes));
        var consequence = round.state() == RoundState.PLANNED
                ? Texts.t("round.template.check.planned", next)
                : Texts.t("round.template.check.open", next, round.units().size());
        var note = new TextField(Texts.t("round.template.note"));
        note.setHelperText(Texts.t("round.template.note.hint"));
        note.setRequiredIndicatorVisible(true);
        note.setMaxLength(500);
        note.addClassName("wide");
        var check = new CheckAnswers(
                Texts.t("round.template.check"),
                answers,
                consequence,
                "round.template.save",
                () -> save(template, note.getValue()));
        check.add(note);
        check.open();
    }

    private void save(Template template, String note) {
        int version;
        try {
            version = page.save(base.version(), template, note);
        } catch (Rejected refused) {
            page.refused();
            throw refused;
        }
        form.stored();
        page.saved(version);
    }
}
