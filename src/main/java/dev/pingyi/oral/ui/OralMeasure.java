package dev.pingyi.oral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.language.Texts;
import dev.pingyi.oral.OralBounds;
import dev.pingyi.oral.OralLength;

/** How long a text is, how long it takes to be read out, and how much of it each part has. */
class OralMeasure extends Div {

    private final OralBounds bounds;
    private final H2 partsTitle = new H2(Texts.t("report.oral.parts"));
    private final int rate;
    private final Paragraph length = new Paragraph();
    private final Paragraph fit = new Paragraph();
    private final UnorderedList parts = new UnorderedList();

    /** @param rate characters a minute */
    OralMeasure(OralBounds bounds, int rate) {
        this.bounds = bounds;
        this.rate = rate;
        var estimate = new Paragraph(Texts.t("report.oral.estimate", rate));
        length.addClassName("oral-length");
        length.getElement().setAttribute("role", "status");
        estimate.addClassName("oral-estimate");
        addClassName("oral-measure");
        add(length, fit, estimate, partsTitle, parts);
    }

    void show(String text) {
        var measured = OralLength.of(text, rate);
        int characters = measured.characters();
        length.setText(Texts.t("report.oral.length", characters, measured.seconds() / 60, measured.seconds() % 60));
        boolean fits = characters >= bounds.least() && characters <= bounds.most();
        String asked = bounds.least() == 0
                ? Texts.t("report.oral.most", bounds.most())
                : Texts.t("report.oral.bounds", bounds.least(), bounds.most());
        String found = fits
                ? Texts.t("report.oral.fits")
                : characters < bounds.least()
                        ? Texts.t("report.oral.short", bounds.least() - characters)
                        : Texts.t("report.oral.long", characters - bounds.most());
        fit.setText(asked + " · " + found);
        fit.setClassName("oral-misfit", !fits);
        partsTitle.setVisible(!measured.parts().isEmpty());
        parts.removeAll();
        measured.parts()
                .forEach(part -> parts.add(new ListItem(Texts.t(
                        "report.oral.part",
                        part.heading().isEmpty() ? Texts.t("report.oral.no-heading") : part.heading(),
                        part.characters(),
                        part.percent()))));
    }
}
