package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.UI;
import dev.pingyi.kernel.ReportId;

/** Where the screens of reports are. */
final class ReportNavigation {

    static final String LIST = "reports";

    private ReportNavigation() {}

    static void list() {
        UI.getCurrent().navigate(LIST);
    }

    static void open(ReportId report) {
        UI.getCurrent().navigate(address(report));
    }

    /** Relative to the portal, for links. */
    static String address(ReportId report) {
        return LIST + "/" + report + "/text";
    }

    /** @param part last segment of the address of a part; empty for the text */
    static String address(ReportId report, String part) {
        return part.isEmpty() ? address(report) : address(report) + "/" + part;
    }
}
