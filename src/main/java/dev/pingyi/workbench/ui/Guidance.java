package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.language.Texts;
import dev.pingyi.round.Edition;
import dev.pingyi.round.Template;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.round.TemplateWords;

/** What the template, in the version of the report, asks of the whole text and of each part; beside the text. */
class Guidance extends Details {

    private boolean drawn;

    Guidance(Template template) {
        setSummaryText(Texts.t("report.guidance.title"));
        addClassName("guidance");
        addOpenedChangeListener(change -> {
            if (change.isOpened() && !drawn) {
                drawn = true;
                draw(template);
            }
        });
    }

    private void draw(Template template) {
        var parts = new DescriptionList();
        for (TemplateSection part : template.sections()) {
            parts.add(new DescriptionList.Term(part.heading()), new DescriptionList.Description(asked(part)));
        }
        add(
                new Paragraph(Texts.t("report.guidance.whole", TemplateWords.length(template.written()))),
                new Paragraph(TemplateWords.counting(template.counting())),
                parts);
    }

    private static Div asked(TemplateSection part) {
        var asked = new Div(new Paragraph(part.guidance()));
        var limits = new Paragraph(
                String.join(Texts.t("report.guidance.and"), TemplateWords.demands(part, Edition.WRITTEN)));
        limits.addClassName("guidance-limits");
        asked.add(limits);
        if (!part.mustContain().isEmpty()) {
            var words = new UnorderedList();
            part.mustContain().forEach(word -> words.add(new ListItem(word)));
            words.addClassName("guidance-words");
            asked.add(new Paragraph(Texts.t("report.guidance.must-contain")), words);
        }
        return asked;
    }
}
