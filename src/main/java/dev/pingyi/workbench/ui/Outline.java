package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import dev.pingyi.language.Texts;
import dev.pingyi.text.Section;
import java.util.List;

/** The headings of a report; a click leads to the section. Drawn by the browser, see frontend/report-outline.ts. */
@Tag("report-outline")
@JsModule("./report-outline.ts")
class Outline extends HtmlContainer {

    Outline(List<Section> sections) {
        var entries = JacksonUtils.createArrayNode();
        sections.forEach(
                section -> entries.addObject().put("level", section.level()).put("words", words(section.heading())));
        addClassName("outline");
        getElement().setAttribute("role", "navigation");
        getElement().setAttribute("aria-label", Texts.t("report.outline"));
        getElement().callJsFunction("show", entries);
    }

    /** The words of an entry follow the heading while it is written. */
    void rename(int index, String heading) {
        getElement().callJsFunction("rename", index, words(heading));
    }

    static String words(String heading) {
        return heading.isBlank() ? Texts.t("report.outline.untitled") : heading.strip();
    }
}
