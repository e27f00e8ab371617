package dev.pingyi.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;

/** Asks for a new post; stays open while the answer is refused. */
class PostDialog extends Dialog {

    /** What to do with the answers. */
    interface Save {
        void save(String title, boolean committeeMember, boolean principal);
    }

    PostDialog(String organization, Save save) {
        var errors = new ErrorSummary();
        var title = new TextField(Texts.t("organization.post.title"));
        var committeeMember = new Checkbox(Texts.t("organization.seat.committee"));
        var principal = new Checkbox(Texts.t("organization.seat.principal"));
        var cancel = new Button(Texts.t("shell.cancel"), click -> close());
        var confirm = Commands.primary("organization.save", errors, () -> {
            save.save(title.getValue(), committeeMember.getValue(), principal.getValue());
            close();
        });

        title.setHelperText(Texts.t("organization.post.hint"));

        setHeaderTitle(Texts.t("organization.add-post"));
        add(
                new Paragraph(Texts.t("organization.in", organization)),
                errors,
                new FormLayout(title, committeeMember, principal));
        getFooter().add(cancel, confirm);
    }
}
