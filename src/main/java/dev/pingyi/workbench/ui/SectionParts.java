package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Autosave;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All sections of a draft. One at a time is open in fields; one whose words are not stored yet stays open beside it. */
class SectionParts extends Div {

    private static final String INDEX = "event.detail.index";
    private static final String IN_HEADING = "event.detail.inHeading";
    private static final String PLACE = "event.detail.place";

    private final Autosave autosave;
    private final TemplateFit fit;
    private final Function<SectionId, Optional<Section>> stored;
    private final List<SectionPart> parts = new ArrayList<>();
    private boolean readOnly;

    /**
     * @param fit what the template wants of each
     * @param stored the section as it is stored now; empty where it is gone
     * @param fields the fields for a section
     */
    SectionParts(
            List<Section> sections,
            Autosave autosave,
            TemplateFit fit,
            Function<SectionId, Optional<Section>> stored,
            Function<Section, SectionEditor> fields) {
        this.autosave = autosave;
        this.fit = fit;
        this.stored = stored;
        for (int i = 0; i < sections.size(); i++) {
            // A heading above others need not have words of its own.
            boolean leads = TemplateFit.end(sections, i) > i + 1;
            String empty = leads ? "" : empty(fit.guidance(sections.get(i)));
            parts.add(new SectionPart(sections.get(i), empty, fields));
        }
        // An event, not a call: what was typed into the section that is open now goes to the server first. One listener
        // for all: each would be the heaviest part of its section.
        getElement()
                .addEventListener("open-section", this::opened)
                .addEventData(INDEX)
                .addEventData(IN_HEADING)
                .addEventData(PLACE);
        addClassName("editor-texts");
        parts.forEach(this::add);
    }

    private static String empty(String guidance) {
        return guidance.isEmpty() ? Texts.t("report.section.empty") : Texts.t("report.section.empty-guided", guidance);
    }

    /** What stands on the page now, saved or not, in the order of the report. */
    List<Section> content() {
        return parts.stream().map(SectionPart::content).toList();
    }

    Optional<SectionPart> find(SectionId section) {
        return parts.stream().filter(part -> part.section().equals(section)).findFirst();
    }

    int index(SectionId section) {
        return parts.stream().map(SectionPart::section).toList().indexOf(section);
    }

    /** Selects a passage where the person sees it. */
    void select(int index, boolean inHeading, int start, int end) {
        var part = parts.get(index);
        if (open(part).isPresent()) {
            part.select(inHeading, start, end, true);
        }
    }

    /** @return the fields; empty where nothing can be written any more */
    Optional<SectionEditor> open(SectionPart part) {
        if (readOnly && !part.isOpen()) {
            return Optional.empty();
        }
        if (!part.isOpen() && autosave.settled()) {
            parts.forEach(SectionPart::fold);
        }
        return Optional.of(part.open(
                part.isOpen() ? part.content() : stored.apply(part.section()).orElseGet(part::content)));
    }

    /** Brings a section into sight, to be read or to be written. */
    void show(SectionId section, boolean write) {
        find(section).ifPresent(part -> {
            if (write && open(part).isPresent()) {
                part.select(false, 0, 0, true);
            } else {
                part.show("center");
            }
        });
    }

    /** Says of each section by how much it is too short for the template. */
    void note() {
        var draft = content();
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).lacks(fit.lacks(draft, i));
        }
    }

    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        parts.forEach(part -> part.setReadOnly(readOnly));
    }

    /** Somebody has clicked at that character, or asked for the fields by the keyboard. */
    private void opened(DomEvent click) {
        int index = click.getEventData().get(INDEX).asInt();
        if (index >= 0 && index < parts.size()) {
            var part = parts.get(index);
            boolean inHeading = click.getEventData().get(IN_HEADING).asBoolean();
            int place = click.getEventData().get(PLACE).asInt();
            open(part).ifPresent(fields -> {
                String words =
                        inHeading ? part.content().heading() : part.content().body();
                int caret = Math.clamp(place, 0, words.length());
                part.select(inHeading, caret, caret, false);
            });
        }
    }
}
