package dev.pingyi.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.pingyi.language.Texts;

/**
 * Buttons that carry out a command once, however often they are clicked, and turn a refusal into words. Every command
 * of every view goes through here.
 */
public final class Commands {

    /** The browser marks the button at once; the style sheet shows it only when the wait is felt. */
    private static final String MARK_WHILE_BUSY = "if (!this.marksBusy) { this.marksBusy = true; const words = $0;"
            + " this.addEventListener('click', () => this.setAttribute('data-busy', words)); }";

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
        button.addAttachListener(attached -> button.getElement().executeJs(MARK_WHILE_BUSY, Texts.t("shell.working")));
        button.addClickListener(click -> {
            try {
                run(errors, command);
            } finally {
                button.getElement().executeJs("this.removeAttribute('data-busy')");
                button.setEnabled(true);
            }
        });
        return button;
    }

    /**
     * Runs a command and says in the summary why it was not carried out: refused, overtaken by somebody else, not
     * allowed, database away, or a mistake of ours (with a reference number).
     *
     * @return whether the command was carried out
     */
    public static boolean run(ErrorSummary errors, Runnable command) {
        try {
            errors.clear();
            command.run();
            return true;
        } catch (RuntimeException failure) {
            errors.show(Failure.words(failure));
            return false;
        }
    }
}
