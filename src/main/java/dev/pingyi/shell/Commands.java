package dev.pingyi.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.pingyi.kernel.Rejected;

/**
 * Buttons that carry out a command once, however often they are clicked, and turn a refusal into words. Every command
 * of every view goes through here.
 */
public final class Commands {

    private Commands() {}

    /** The one primary button of a page. */
    public static Button primary(String textKey, ErrorSummary errors, Runnable command) {
        var button = secondary(textKey, errors, command);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button secondary(String textKey, ErrorSummary errors, Runnable command) {
        var button = new Button(Texts.t(textKey));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            run(errors, command);
            button.setEnabled(true);
        });
        return button;
    }

    /** @return whether the command was carried out */
    public static boolean run(ErrorSummary errors, Runnable command) {
        try {
            errors.clear();
            command.run();
            return true;
        } catch (Rejected rejected) {
            errors.show(Texts.t(rejected.key(), rejected.arguments()));
            return false;
        }
    }
}
