package dev.pingyi.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.pingyi.language.Texts;
import jakarta.servlet.http.HttpServletResponse;

/** The page belongs to another role. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotAllowedView extends MessagePage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(Texts.t("shell.not-allowed.title"), Texts.t("shell.not-allowed.text"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
