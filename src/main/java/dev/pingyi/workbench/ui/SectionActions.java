package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.pingyi.language.Texts;

/** What can be done with a section as a whole, behind one button: rarely wanted, and not in the way of the keyboard. */
class SectionActions extends MenuBar {

    SectionActions(Runnable up, Runnable down, Runnable add, Runnable remove) {
        var acts = addItem(Texts.t("report.section.more")).getSubMenu();
        acts.addItem(Texts.t("report.section.up"), click -> up.run());
        acts.addItem(Texts.t("report.section.down"), click -> down.run());
        acts.addItem(Texts.t("report.section.add"), click -> add.run());
        acts.addItem(Texts.t("report.section.remove"), click -> remove.run());
        addThemeVariants(
                MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        addClassName("section-actions");
    }
}
