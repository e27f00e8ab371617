package dev.pingyi.report.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** The parts of the report's tab, in the order in which they are filled; each has an address of its own. */
enum ReportPart {
    TEXT("text", ReportTextView.class),
    LAST_YEAR("last-year", LastYearView.class),
    FIGURES("figures", FiguresView.class),
    EVIDENCE("evidence", EvidenceView.class),
    ORAL("oral", OralView.class),
    REVISIONS("revisions", RevisionsView.class),
    SUBMIT("submit", SubmitView.class);

    private final String path;
    private final Class<? extends Component> view;

    /** @param path what its address ends with */
    ReportPart(String path, Class<? extends Component> view) {
        this.path = path;
        this.view = view;
    }

    String path() {
        return path;
    }

    Class<? extends Component> view() {
        return view;
    }

    String labelKey() {
        return "report.part." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
