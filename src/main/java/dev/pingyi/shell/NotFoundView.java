package dev.pingyi.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.pingyi.language.Texts;
import jakarta.servlet.http.HttpServletResponse;

/** No such address. Says the same of a thing that exists but is not yours. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends MessagePage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(Texts.t("shell.not-found.title"), Texts.t("shell.not-found.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
