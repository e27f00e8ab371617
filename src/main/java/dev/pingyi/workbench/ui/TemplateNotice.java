package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.round.TemplateInfo;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import java.util.LinkedHashMap;
import java.util.List;

/** Tells that the round's template has a newer version than the draft is written by. Invisible where it has not. */
class TemplateNotice extends Div {

    /**
     * @param versions newest first
     * @param errors says why the notice could not be acted on
     * @param adopt adopts the newest version and draws the page anew
     */
    TemplateNotice(ReportDetails report, List<TemplateInfo> versions, ErrorSummary errors, Runnable adopt) {
        var newest = versions.getFirst();
        addClassName("template-news");
        getElement().setAttribute("role", "status");
        setVisible(report.state().editable() && newest.version() > report.templateVersion());
        if (isVisible()) {
            add(
                    new Paragraph(Texts.t("report.template.newer", newest.version(), report.templateVersion())),
                    new Paragraph(changed(newest)),
                    Commands.secondary(
                            "report.template.adopt",
                            errors,
                            () -> check(report, newest, adopt).open()));
        }
    }

    private static CheckAnswers check(ReportDetails report, TemplateInfo newest, Runnable adopt) {
        var answers = new LinkedHashMap<String, String>();
        answers.put(Texts.t("report.template.present"), Texts.t("report.template.number", report.templateVersion()));
        answers.put(Texts.t("report.template.newest"), Texts.t("report.template.number", newest.version()));
        answers.put(Texts.t("report.template.note"), newest.note());
        return new CheckAnswers(
                Texts.t("report.template.adopt"),
                answers,
                Texts.t("report.template.consequence"),
                "report.template.adopt",
                adopt);
    }

    private static String changed(TemplateInfo newest) {
        var at = newest.changedAt();
        return at == null
                ? newest.note()
                : Texts.t("report.template.changed", Formats.dateTime(at), newest.changedBy(), newest.note());
    }
}
