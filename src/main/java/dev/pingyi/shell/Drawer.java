package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** What stands beside a text on a desk and is a drawer below it on a phone; see frontend/side-drawer.ts. */
@Tag("side-drawer")
@JsModule("./side-drawer.ts")
public class Drawer extends HtmlContainer {

    /** @param label of the button that opens it on a phone, with what it holds */
    public Drawer(String label, Component... content) {
        addClassName("drawer");
        label(label);
        add(content);
    }

    public final void label(String words) {
        getElement().callJsFunction("label", words);
    }
}
