package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled part of a page. */
public class Panel extends Section {

    public Panel(String title, Component... content) {
        addClassName("panel");
        add(new H2(title));
        add(content);
    }
}
