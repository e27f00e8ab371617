package dev.pingyi.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** What every page loads: Lumo, our tokens, then one style sheet per family of views. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/theme.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/security.css")
@StyleSheet("styles/report.css")
@StyleSheet("styles/import.css")
@StyleSheet("styles/last-year.css")
@StyleSheet("styles/evidence.css")
@StyleSheet("styles/revisions.css")
@StyleSheet("styles/indicator.css")
@StyleSheet("styles/committee.css")
@StyleSheet("styles/review.css")
@StyleSheet("styles/ballot.css")
@StyleSheet("styles/rating.css")
@StyleSheet("styles/round.css")
@StyleSheet("styles/case.css")
public class PortalShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "styles/mark.svg", "any");
    }
}
