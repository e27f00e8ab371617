package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** An empty list says why it is empty and what to do next. */
public class EmptyState extends Div {

    public EmptyState(String why, String next) {
        var icon = VaadinIcon.INBOX.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        addClassName("empty-state");
        add(icon, new H2(why), new Paragraph(next));
    }

    /** The next step, where it is one click away. */
    public EmptyState action(Component... components) {
        add(components);
        return this;
    }
}
