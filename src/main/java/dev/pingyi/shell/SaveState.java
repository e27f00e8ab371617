package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says whether what was typed is stored: 已保存 10:42, 已合并 10:42, 正在保存, 未保存, 有冲突. Never silent, never wrong. */
public class SaveState extends Span {

    /** From its title on: the choice is often taller than the window. */
    private static final String BRING = "(this.querySelector('.conflict') ?? this).scrollIntoView({block: 'start'})";

    private final Span icon = new Span();
    private final NativeButton go = new NativeButton(Texts.t("shell.conflict.go"), click -> bringConflict());
    private @Nullable Component conflict;
    private final Span word = new Span(Texts.t("report.save.begin"));

    public SaveState() {
        var saving = new Span(Texts.t("report.save.saving"));
        saving.addClassName("save-state-saving");
        word.addClassName("save-state-word");
        icon.getElement().setAttribute("aria-hidden", "true");
        addClassName("save-state");
        getElement().setAttribute("role", "status");
        go.setVisible(false);
        add(icon, word, saving, go);
    }

    /** From the first key on the browser says 正在保存, until the server has answered. */
    public void watch(HasElement field) {
        field.getElement()
                .addAttachListener(attached -> field.getElement()
                        .executeJs("this.addEventListener('input', () => $0.setAttribute('data-saving', ''))", this));
    }

    public void saved(Instant at) {
        show("saved", VaadinIcon.CHECK_CIRCLE_O, Texts.t("report.save.saved", Formats.time(at)));
    }

    /** Stored together with what somebody else wrote meanwhile. */
    public void merged(String by, Instant at) {
        show("saved", VaadinIcon.CHECK_CIRCLE_O, Texts.t("report.save.merged", Formats.time(at), by));
    }

    void unsaved() {
        show("unsaved", VaadinIcon.WARNING, Texts.t("report.save.unsaved"));
    }

    /** @param where the choice stands, often far below what the person sees */
    void conflict(@Nullable Component where) {
        show("conflict", VaadinIcon.WARNING, Texts.t("report.save.conflict"));
        conflict = where;
        go.setVisible(where != null);
    }

    void bringConflict() {
        if (conflict != null) {
            conflict.getElement().executeJs(BRING);
        }
    }

    void refused() {
        show("unsaved", VaadinIcon.WARNING, Texts.t("report.save.refused"));
    }

    public String text() {
        return word.getText();
    }

    private void show(String state, VaadinIcon sign, String text) {
        go.setVisible(false);
        getElement().setAttribute("data-state", state);
        icon.removeAll();
        icon.add(sign.create());
        word.setText(text);
        getElement().executeJs("this.removeAttribute('data-saving')");
    }
}
