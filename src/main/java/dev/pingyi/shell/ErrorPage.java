package dev.pingyi.shell;

import dev.pingyi.language.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * The one page for whatever no page of the portal could be built for: a refusal, an address that leads nowhere, a
 * failure, also of the container before any code of ours runs. In the language chosen for this browser, else the one it
 * asks for; the other language stands below, because whoever meets this page may have chosen nothing yet.
 */
@Component
public class ErrorPage implements ErrorViewResolver {

    private static final String TEMPLATE = template();

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        View page = (_, asked, answer) -> write(asked, answer, status.value());
        return new ModelAndView(page);
    }

    /** @param status of the answer, 400 to 599; set already */
    public static void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        var body = html(status, language(request)).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String html(int status, Locale locale) {
        var other = locale.equals(Locale.ENGLISH) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        var key = "shell.error-page." + (status == 403 ? "403" : status < 500 ? "4xx" : "5xx");
        return TEMPLATE.replace("{lang}", locale.toLanguageTag())
                .replace("{other}", other.toLanguageTag())
                .replace("{title}", Words.say(locale, key + ".title"))
                .replace("{text}", Words.say(locale, key + ".text"))
                .replace("{otherText}", Words.say(other, key + ".text"))
                .replace("{home}", Words.say(locale, "shell.home"));
    }

    private static Locale language(HttpServletRequest request) {
        var chosen = Display.LANGUAGE.stored(request.getCookies());
        if (chosen == null && request.getHeader("Accept-Language") != null) {
            chosen = request.getLocale().getLanguage();
        }
        // Without any word from the browser, getLocale() would be the language of the server's machine.
        return "en".equals(chosen) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static String template() {
        try (var page = Objects.requireNonNull(ErrorPage.class.getResourceAsStream("/error-page.html"))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
