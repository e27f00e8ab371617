package dev.pingyi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.pingyi.language.Texts;
import org.springframework.stereotype.Component;

/** Gives every page its language, its look, and our words where Vaadin would use its own. */
@Component
class PortalInit implements VaadinServiceInitListener {

    /** Makes the browser say that it has got the page: the server keeps its last answer until then. */
    private static final String RECEIVED = "const received = true; return received";

    private final StyleBundle.Styles styles;

    PortalInit(StyleBundle.Styles styles) {
        this.styles = styles;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(new SystemWords());
        event.addVaadinRequestInterceptor(new IdleSessions());
        event.addIndexHtmlRequestListener(response -> {
            var document = response.getDocument();
            Display.mark(document.getElementsByTag("html").getFirst(), response.getVaadinRequest());
            document.head().appendElement("link").attr("rel", "stylesheet").attr("href", styles.address());
        });
        event.getSource().addSessionInitListener(start -> {
            start.getSession().setLocale(Display.locale(start.getRequest()));
            start.getSession().setErrorHandler(new FailureHandler());
        });
        event.getSource().addUIInitListener(start -> prepare(start.getUI()));
    }

    private static void prepare(UI ui) {
        ui.setLocale(Display.locale(VaadinRequest.getCurrent()));
        ui.addAfterNavigationListener(
                arrived -> ui.getPage().executeJs(RECEIVED).then(received -> {}));
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(Texts.t("shell.connection.trying"));
        lost.setDialogTextGaveUp(Texts.t("shell.connection.lost"));
        // Twenty tries at three seconds outlast a restart of the server.
        lost.setReconnectInterval(3000);
        lost.setReconnectAttempts(20);
        var waiting = ui.getLoadingIndicatorConfiguration();
        waiting.setFirstDelay(300);
        waiting.setSecondDelay(2000);
        waiting.setThirdDelay(8000);
        // The one word of the connection badge that has no setting on the server, and what it is to who listens.
        ui.getPage()
                .executeJs(
                        "const badge = window.Vaadin.connectionIndicator;"
                                + " if (badge) { badge.onlineText = $0; badge.setAttribute('role', 'status'); }",
                        Texts.t("shell.connection.back"));
    }
}
