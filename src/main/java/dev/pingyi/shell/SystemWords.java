package dev.pingyi.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;

/** What the browser says when the session has ended or the server could not answer. */
class SystemWords implements SystemMessagesProvider {

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        // The session may be gone, and with it its language; the cookie is not.
        Locale locale = Display.locale(info.getRequest());
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(text("shell.session-expired.title", locale));
        words.setSessionExpiredMessage(text("shell.session-expired.text", locale));
        words.setInternalErrorNotificationEnabled(true);
        words.setInternalErrorCaption(text("shell.internal-error.title", locale));
        words.setInternalErrorMessage(text("shell.internal-error.text", locale));
        words.setCookiesDisabledNotificationEnabled(true);
        words.setCookiesDisabledCaption(text("shell.cookies-disabled.title", locale));
        words.setCookiesDisabledMessage(text("shell.cookies-disabled.text", locale));
        words.setSyncErrorNotificationEnabled(true);
        words.setSyncErrorCaption(text("shell.sync-error.title", locale));
        words.setSyncErrorMessage(text("shell.sync-error.text", locale));
        return words;
    }

    private static String text(String key, Locale locale) {
        return BundleI18NProvider.INSTANCE.getTranslation(key, locale);
    }
}
