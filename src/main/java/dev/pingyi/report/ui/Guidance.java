package dev.pingyi.report.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.shell.Texts;
import java.util.List;

/** What the template of the round asks of each part, beside the text. */
class Guidance extends Details {

    Guidance(List<TemplateSection> template) {
        var parts = new DescriptionList();
        for (TemplateSection part : template) {
            parts.add(new DescriptionList.Term(part.heading()));
            String share = part.minimumShare() > 0 ? Texts.t("report.guidance.share", part.minimumShare()) : "";
            parts.add(new DescriptionList.Description(part.guidance() + share));
        }
        setSummaryText(Texts.t("report.guidance.title"));
        setOpened(true);
        addClassName("guidance");
        add(parts);
    }
}
