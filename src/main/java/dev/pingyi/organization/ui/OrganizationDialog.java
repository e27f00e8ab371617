package dev.pingyi.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.language.Texts;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.organization.OrganizationKind;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** Asks for a new organization; stays open while the answer is refused. */
class OrganizationDialog extends Dialog {

    /** What to do with the answers. */
    interface Save {
        void save(OrganizationKind kind, String name, int members);
    }

    OrganizationDialog(@Nullable OrganizationInfo parent, Save save) {
        var errors = new ErrorSummary();
        var kind = new Select<OrganizationKind>();
        var name = new TextField(Texts.t("organization.name"));
        var members = new IntegerField(Texts.t("organization.members"));
        var cancel = new Button(Texts.t("shell.cancel"), click -> close());
        var confirm = Commands.primary("organization.save", errors, () -> {
            save.save(kind.getValue(), name.getValue(), members.isEmpty() ? 0 : members.getValue());
            close();
        });

        kind.setLabel(Texts.t("organization.kind"));
        kind.setItems(OrganizationKind.values());
        kind.setItemLabelGenerator(value -> Texts.t("organization.kind." + value));
        kind.setValue(parent == null ? OrganizationKind.COUNTY : OrganizationKind.TOWNSHIP);
        members.setHelperText(Texts.t("organization.members.hint"));

        setHeaderTitle(Texts.t(parent == null ? "organization.add-top" : "organization.add-below"));
        if (parent != null) {
            add(new Paragraph(Texts.t("organization.below", parent.name())));
        }
        add(errors, new FormLayout(name, kind, members));
        getFooter().add(cancel, confirm);
    }
}
