package dev.pingyi.report;

import com.vaadin.flow.component.UI;
import dev.pingyi.kernel.ReportId;

/** Where the screens of reports are. */
public final class ReportNavigation {

    public static final String LIST = "reports";

    private ReportNavigation() {}

    public static void list() {
        UI.getCurrent().navigate(LIST);
    }

    public static void open(ReportId report) {
        UI.getCurrent().navigate(address(report));
    }

    /** Relative to the portal, for links. */
    public static String address(ReportId report) {
        return LIST + "/" + report + "/text";
    }
}
