package dev.pingyi.round.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.pingyi.language.Texts;
import dev.pingyi.round.Edition;
import dev.pingyi.round.Template;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.round.TemplateWords;
import java.util.List;

/** The empty report as its writer finds it, in either version. Follows the template that is shown to it. */
class TemplatePreview extends Div {

    private final RadioButtonGroup<Edition> edition = new RadioButtonGroup<>();
    private final Article paper = new Article();
    private Template template;

    TemplatePreview(Template template) {
        this.template = template;

        edition.setLabel(Texts.t("round.preview.edition"));
        edition.setItems(Edition.values());
        edition.setItemLabelGenerator(TemplateWords::edition);
        edition.setValue(Edition.WRITTEN);

        edition.addValueChangeListener(change -> draw());

        paper.addClassName("paper");
        addClassName("template-preview");
        add(edition, paper);

        draw();
    }

    void show(Template changed) {
        template = changed;
        draw();
    }

    private void draw() {
        var shown = edition.getValue();
        paper.removeAll();
        paper.add(
                new H2(Texts.t("round.preview.paper")),
                chips(List.of(
                        TemplateWords.length(template.length(shown)), TemplateWords.counting(template.counting()))));
        template.sections().forEach(section -> paper.add(part(section, shown)));
    }

    private static Section part(TemplateSection section, Edition edition) {
        var heading = section.heading().isEmpty() ? Texts.t("round.template.part.unnamed") : section.heading();
        var part = new Section(new H3(heading), chips(TemplateWords.demands(section, edition)));
        if (!section.mustContain().isEmpty()) {
            part.add(chips(
                    List.of(Texts.t("round.template.must-contain.named", TemplateWords.words(section.mustContain())))));
        }
        var guidance = section.guidance().isBlank() ? Texts.t("round.preview.empty-guidance") : section.guidance();
        guidance.lines().map(Paragraph::new).forEach(line -> {
            line.addClassName("preview-guidance");
            part.add(line);
        });
        part.addClassName("preview-part");
        return part;
    }

    private static Div chips(List<String> words) {
        var chips = new Div();
        words.forEach(word -> {
            var chip = new Span(word);
            chip.addClassName("limit");
            chips.add(chip);
        });
        chips.addClassName("limits");
        return chips;
    }
}
