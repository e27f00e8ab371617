package dev.pingyi.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.pingyi.language.Texts;
import jakarta.servlet.http.HttpServletResponse;

/** A page that could not be built: the database is away, a right is missing behind it, or a mistake of ours. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends MessagePage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        boolean forbidden = Failure.of(parameter.getException()) == Failure.FORBIDDEN;
        say(
                Texts.t(forbidden ? "shell.not-allowed.title" : "shell.failure.title"),
                Failure.words(parameter.getException()));
        return forbidden ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
