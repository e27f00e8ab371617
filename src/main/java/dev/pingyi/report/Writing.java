package dev.pingyi.report;

import dev.pingyi.text.Section;
import java.util.List;

/** A report locked for a change, and who changes it. Lives as long as the transaction it was found in. */
public final class Writing extends Reading {

    private final Editor editor;
    private final Drafting drafting;

    Writing(Report report, boolean insider, ReportDoor door, Editor editor, Drafting drafting) {
        super(report, insider, door);
        this.editor = editor;
        this.drafting = drafting;
    }

    public Editor editor() {
        return editor;
    }

    /**
     * Makes a text that came from outside the draft; what stood there before stays as a revision.
     *
     * @param name of where it came from, to be told
     */
    public Replaced replaceDraft(String name, List<Section> sections) {
        return drafting.replace(report, name, sections);
    }
}
