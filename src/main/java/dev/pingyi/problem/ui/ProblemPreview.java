package dev.pingyi.problem.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.language.Texts;
import dev.pingyi.problem.LastYearIncoming;
import dev.pingyi.problem.LastYearIncoming.LeftOut;
import dev.pingyi.problem.LastYearIncoming.Problem;
import dev.pingyi.problem.ProblemAnswer;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.FileUpload;
import java.util.List;

/** What was read, to be ticked; what was not, with the reason; nothing of it is stored yet. */
class ProblemPreview extends Div {

    private final LastYearIncoming read;
    private final CheckboxGroup<Problem> rows = new CheckboxGroup<>(Texts.t("report.last-year.preview-rows"));

    ProblemPreview(LastYearIncoming read, ErrorSummary errors, ProblemImport.Store store, Runnable cancel) {
        this.read = read;
        var put = Commands.primary("report.last-year.preview-import", errors, () -> store(errors, store));
        var leave = new Button(Texts.t("report.mapping.cancel"), click -> cancel.run());

        rows.setItems(read.problems());
        rows.setItemLabelGenerator(ProblemPreview::label);
        rows.select(read.problems());
        rows.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        var warnings = new UnorderedList();
        FileUpload.notes(warnings, read.warnings());
        var actions = new Div(put, leave);
        actions.addClassName("conflict-choices");
        addClassName("problem-preview");
        add(
                new H3(Texts.t("report.last-year.preview", read.name())),
                new Paragraph(Texts.t(
                        "report.last-year.preview-read",
                        read.format(),
                        read.problems().size(),
                        read.leftOut().size())),
                warnings,
                rows,
                leftOut(read.leftOut()),
                actions);
    }

    /** What the import has done, for the head of the page. */
    Div notice(int added) {
        int unticked = read.problems().size() - rows.getSelectedItems().size();
        var notice = new Div(new Paragraph(Texts.t(
                "report.last-year.imported", added, unticked, read.leftOut().size())));
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private void store(ErrorSummary errors, ProblemImport.Store store) {
        var ticked = read.problems().stream()
                .filter(rows.getSelectedItems()::contains)
                .map(Problem::edit)
                .toList();
        if (ticked.isEmpty()) {
            errors.show(List.of(new ErrorSummary.Entry(Texts.t("report.last-year.preview-none"), rows)));
        } else {
            store.store(ticked, this);
        }
    }

    private static Details leftOut(List<LeftOut> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(
                Texts.t("report.last-year.preview-left-row", line.place(), line.text(), Texts.t(line.key())))));
        var details = new Details(Texts.t("report.last-year.preview-left"), list);
        details.setOpened(true);
        details.setVisible(!lines.isEmpty());
        return details;
    }

    private static String label(Problem problem) {
        var edit = problem.edit();
        String more = edit.answer().equals(ProblemAnswer.NONE)
                ? edit.source().word()
                : edit.source().word() + " · " + Texts.t("report.last-year.preview-filled");
        return Texts.t("report.last-year.preview-row", problem.place(), edit.problem(), more);
    }
}
