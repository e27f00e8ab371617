package dev.pingyi.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.language.Texts;

/** One piece of work: what, whose, since when, until when, and one click to it. */
class WorkCard extends ListItem {

    private final DescriptionList facts = new DescriptionList();

    WorkCard(String what, String whose, Anchor link) {
        facts.addClassName("work-facts");
        link.addClassName("work-act");
        addClassName("work-item");
        add(new Div(new H2(what), new Paragraph(whose), facts), link);
    }

    /** The link of a tab; says whose report it opens to those who hear it out of its place. */
    static Anchor link(String address, String textKey, String whose) {
        var link = new Anchor(address, Texts.t(textKey));
        link.getElement().setAttribute("aria-label", Texts.t("casework.link", Texts.t(textKey), whose));
        return link;
    }

    WorkCard fact(String labelKey, Component... value) {
        facts.add(
                new Div(new DescriptionList.Term(Texts.t(labelKey)), new DescriptionList.Description(new Span(value))));
        return this;
    }

    WorkCard fact(String labelKey, String value) {
        return fact(labelKey, new Span(value));
    }
}
