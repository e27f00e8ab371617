package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.pingyi.language.Texts;

/** The page after a final act: what was done, what happens next and to whom. */
public class Confirmation extends Div {

    private final Div links = new Div();

    public Confirmation(String done, String... next) {
        var icon = VaadinIcon.CHECK_CIRCLE.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var panel = new Div(icon, new H2(done));
        panel.addClassName("confirmation-panel");
        var steps = new OrderedList();
        for (String step : next) {
            steps.add(new ListItem(step));
        }
        addClassName("confirmation");
        links.addClassName("confirmation-links");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
        add(panel, new H2(Texts.t("shell.confirmation.next")), steps, links);
        // Whoever cannot see the page change is led to it.
        addAttachListener(attached -> getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})"));
    }

    /** Where to go from here; usually back to the worklist. */
    public Confirmation link(Component... components) {
        links.add(components);
        return this;
    }
}
