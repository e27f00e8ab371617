package dev.pingyi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;

/**
 * The one page of a report, with its tabs. Views of the tabs declare {@code @Route(value = "reports/:report/<path>",
 * layout = CaseLayout.class)} and read the parameter by {@link CaseRoute#report}.
 */
@ParentLayout(MainLayout.class)
public class CaseLayout extends Div implements RouterLayout {}
