package dev.pingyi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The page after a final act: what was done, what happens next and to whom. */
public class Confirmation extends Div {

    public Confirmation(String done, String... next) {
        var panel = new Div(VaadinIcon.CHECK_CIRCLE.create(), new H2(done));
        panel.addClassName("confirmation-panel");
        var steps = new OrderedList();
        for (String step : next) {
            steps.add(new ListItem(step));
        }
        addClassName("confirmation");
        getElement().setAttribute("role", "status");
        add(panel, new H2(Texts.t("shell.confirmation.next")), steps);
    }
}
