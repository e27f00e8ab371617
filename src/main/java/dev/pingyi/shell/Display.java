package dev.pingyi.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a person has chosen for this browser: size of type, light or dark, language. Kept in cookies, so that the very
 * first page obeys, before anyone has signed in. Chinese unless chosen, whatever the browser itself says: office machines
 * are often set up in English. Light or dark as the machine has it, unless chosen.
 */
enum Display {
    SIZE("pingyi-size", "standard", "large", "largest"),
    COLORS("pingyi-colors", "system", "light", "dark"),
    LANGUAGE("pingyi-language", "zh", "en");

    private final String cookie;
    private final String[] choices;

    Display(String cookie, String... choices) {
        this.cookie = cookie;
        this.choices = choices;
    }

    String[] choices() {
        return choices.clone();
    }

    /** The choice in force; the first of the choices where nothing, or nonsense, is stored. */
    String chosen(@Nullable VaadinRequest request) {
        var stored = request == null ? null : stored(request.getCookies());
        return stored == null ? choices[0] : stored;
    }

    /** The choice that came with a request; null where nothing, or nonsense, is stored. */
    @Nullable
    String stored(Cookie @Nullable [] cookies) {
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(each -> each.getName().equals(cookie))
                        .map(Cookie::getValue)
                        .filter(Arrays.asList(choices)::contains)
                        .findFirst()
                        .orElse(null);
    }

    /** The choice in force on a page that has been open since before it was made. */
    String chosen(UI ui) {
        return ComponentUtil.getData(ui, cookie) instanceof String later ? later : chosen(VaadinRequest.getCurrent());
    }

    /** Obeys at once and remembers for a year; a language needs the page to be built again. */
    void choose(UI ui, String choice) {
        ComponentUtil.setData(ui, cookie, choice);
        ui.getPage()
                .executeJs("document.cookie = $0", cookie + "=" + choice + "; path=/; max-age=31536000; SameSite=Lax");
        switch (this) {
            case SIZE -> ui.getPage().executeJs("document.documentElement.dataset.size = $0", choice);
            case COLORS ->
                ui.getPage().executeJs("document.documentElement.dataset.colors = $0; window.pingyiColors()", choice);
            case LANGUAGE -> ui.getPage().reload();
        }
    }

    static Locale locale(@Nullable VaadinRequest request) {
        return LANGUAGE.chosen(request).equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** Marks the page before it is sent, so that nothing flashes. */
    static void mark(Element html, VaadinRequest request) {
        html.attr("lang", locale(request).toLanguageTag());
        html.attr("data-size", SIZE.chosen(request));
        // What the machine prefers only the browser knows: frontend/index.html adds it before anything is drawn.
        html.attr("data-colors", COLORS.chosen(request));
        html.attr("theme", COLORS.chosen(request).equals("dark") ? "dark" : "");
    }
}
