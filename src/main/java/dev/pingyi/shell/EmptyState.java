package dev.pingyi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** An empty list says why it is empty and what to do next. */
public class EmptyState extends Div {

    public EmptyState(String why, String next) {
        addClassName("empty-state");
        add(new H2(why), new Paragraph(next));
    }
}
