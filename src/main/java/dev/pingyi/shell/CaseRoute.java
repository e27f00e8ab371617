package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import dev.pingyi.kernel.ReportId;

/** The address of a report's page. */
public final class CaseRoute {

    public static final String PARAMETER = "report";

    /** Which segment of the address names the tab; what stands behind it is a part of the tab. */
    static final int TAB = 2;

    private CaseRoute() {}

    /** @throws NotFoundException if the address holds no id */
    public static ReportId report(BeforeEvent event) {
        try {
            return ReportId.of(event.getRouteParameters().get(PARAMETER).orElseThrow());
        } catch (RuntimeException malformed) {
            throw new NotFoundException();
        }
    }

    public static void open(Class<? extends Component> view, ReportId report) {
        UI.getCurrent().navigate(view, parameters(report));
    }

    public static RouteParameters parameters(ReportId report) {
        return new RouteParameters(PARAMETER, report.toString());
    }
}
