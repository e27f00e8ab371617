package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The head of a page: where am I, what is it about, what is its state, what can I do now, until when. No {@code header}
 * element: that is the bar of the portal, and there is one of it.
 */
public class PageHeader extends Div {

    private final Div states = new Div();
    private final Div actions = new Div();

    public PageHeader(String title, String subtitle) {
        var words = new Div(new H1(title), new Paragraph(subtitle), states);
        words.addClassName("page-header-words");
        states.addClassName("page-header-states");
        actions.addClassName("page-header-actions");
        addClassName("page-header");
        add(words, actions);
    }

    /** State badge or deadline, below the title. */
    public PageHeader state(Component... components) {
        states.add(components);
        return this;
    }

    /** Buttons at the right; the primary one last. */
    public PageHeader action(Component... components) {
        actions.add(components);
        return this;
    }
}
