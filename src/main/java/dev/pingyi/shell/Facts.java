package dev.pingyi.shell;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.Map;

/** Labels and values, as on a form. */
public class Facts extends DescriptionList {

    public Facts(Map<String, String> facts) {
        addClassName("facts");
        facts.forEach(this::fact);
    }

    public Facts fact(String label, String value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
