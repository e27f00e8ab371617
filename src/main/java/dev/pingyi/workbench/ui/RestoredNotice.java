package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Texts;
import dev.pingyi.report.Replaced;

/** After a revision was restored: what the draft is now, and where the former draft went. */
class RestoredNotice extends Div {

    RestoredNotice(ReportId report, int restored, Replaced replaced) {
        addClassName("notice");
        getElement().setAttribute("role", "status");
        var former = replaced.former();
        add(
                new Paragraph(
                        former == null
                                ? Texts.t("report.restored", restored, replaced.revision())
                                : Texts.t("report.restored-former", restored, replaced.revision(), former)),
                new Anchor(ReportNavigation.address(report), Texts.t("report.restored.read")));
    }
}
