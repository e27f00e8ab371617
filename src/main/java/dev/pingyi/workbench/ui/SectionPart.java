package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.language.Texts;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A section on the writing page: text to read, or in the hands of its writer; see frontend/report-section.ts. */
@Tag("report-section")
@JsModule("./report-section.ts")
@Uses(TextField.class)
@Uses(TextArea.class)
class SectionPart extends HtmlContainer {

    private final String empty;
    private final Function<Section, SectionEditor> fields;
    private Section text;
    private @Nullable SectionEditor editor;
    private String lacking = "";

    /** @param empty shown while it has no text of its own */
    SectionPart(Section section, String empty, Function<Section, SectionEditor> fields) {
        this.text = section;
        this.empty = empty;
        this.fields = fields;
        addClassName("level-" + section.level());
        show();
    }

    SectionId section() {
        return text.id();
    }

    boolean isOpen() {
        return editor != null;
    }

    /** What stands on the page now, saved or not. */
    Section content() {
        return editor == null ? text : with(editor.content());
    }

    /** @param newest as it is stored now: somebody else may have written since the page was drawn */
    SectionEditor open(Section newest) {
        if (editor != null) {
            return editor;
        }
        text = newest;
        var opened = fields.apply(newest);
        editor = opened;
        add(opened);
        getElement().callJsFunction("open");
        return opened;
    }

    /** Back to text; only where everything typed is stored. */
    void fold() {
        if (editor != null) {
            text = with(editor.stored());
            remove(editor);
            editor = null;
            show();
        }
    }

    /** @param passage whether it is shown to the person, who has not just clicked there */
    void select(boolean inHeading, int start, int end, boolean passage) {
        getElement().callJsFunction("select", inHeading, start, end, passage);
    }

    /** @param block where in the window, as the browser names it */
    void show(String block) {
        getElement().executeJs("this.scrollIntoView({block: $0})", block);
    }

    /** @param words what is missing in it; empty for nothing */
    void lacks(String words) {
        if (!words.equals(lacking)) {
            lacking = words;
            getElement().callJsFunction("lacks", words);
        }
    }

    void setReadOnly(boolean readOnly) {
        if (editor != null) {
            editor.setReadOnly(readOnly);
        }
    }

    private Section with(Section words) {
        return new Section(text.id(), text.position(), text.level(), words.heading(), words.body(), words.version());
    }

    private void show() {
        getElement()
                .callJsFunction(
                        "show",
                        text.heading(),
                        text.body(),
                        Texts.t("report.outline.untitled"),
                        empty,
                        Texts.t("report.section.edit"),
                        Texts.t("report.section.edit-one", text.position()));
    }
}
