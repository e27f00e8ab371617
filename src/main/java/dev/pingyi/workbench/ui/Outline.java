package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.language.Texts;

/** The headings of a report; a click leads to the section. */
class Outline extends Nav {

    private final UnorderedList entries = new UnorderedList();

    Outline() {
        addClassName("outline");
        getElement().setAttribute("aria-label", Texts.t("report.outline"));
        add(entries);
    }

    /** @return the entry, whose words follow the heading while it is written */
    NativeButton entry(int level, String heading, Component section) {
        var link = new NativeButton(
                words(heading),
                click -> section.getElement().executeJs("this.scrollIntoView({block: 'start', behavior: 'smooth'})"));
        link.addClassName("outline-entry");
        var item = new ListItem(link);
        item.addClassName("level-" + level);
        entries.add(item);
        return link;
    }

    static String words(String heading) {
        return heading.isBlank() ? Texts.t("report.outline.untitled") : heading.strip();
    }
}
