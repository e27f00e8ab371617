package dev.pingyi.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.language.Texts;
import jakarta.servlet.http.HttpServletResponse;

/** The page asked for cannot be shown, for a reason the module has put into words. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RejectedView extends MessagePage implements HasErrorParameter<Rejected> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Rejected> parameter) {
        say(Texts.t("shell.rejected.title"), Failure.words(parameter.getException()));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
