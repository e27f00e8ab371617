package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.pingyi.language.Texts;

/** What can be done with a section as a whole. */
class SectionActions extends Div {

    SectionActions(Runnable up, Runnable down, Runnable add, Runnable remove) {
        addClassName("section-actions");
        add(
                action(VaadinIcon.ARROW_UP, "report.section.up", up),
                action(VaadinIcon.ARROW_DOWN, "report.section.down", down),
                action(VaadinIcon.PLUS, "report.section.add", add),
                action(VaadinIcon.TRASH, "report.section.remove", remove));
    }

    private static Component action(VaadinIcon icon, String key, Runnable command) {
        var button = new Button(icon.create(), click -> command.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(Texts.t(key));
        button.setTooltipText(Texts.t(key));
        return button;
    }
}
