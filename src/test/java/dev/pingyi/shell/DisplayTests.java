package dev.pingyi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DisplayTests {

    private final VaadinRequest request = mock();
    private final Element html = new Element("html");

    @Test
    void isChineseWhateverTheBrowserPrefersAndAsDarkAsTheMachine() {
        when(request.getLocale()).thenReturn(Locale.ENGLISH);

        Display.mark(html, request);

        assertThat(Display.locale(request)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(html.attr("lang")).isEqualTo("zh-CN");
        assertThat(html.attr("data-colors")).isEqualTo("system");
        assertThat(html.attr("theme")).isEmpty();
        assertThat(html.attr("data-size")).isEqualTo("standard");
    }

    @Test
    void remembersWhatWasChosen() {
        when(request.getCookies()).thenReturn(new Cookie[] {
            new Cookie("pingyi-language", "en"),
            new Cookie("pingyi-colors", "dark"),
            new Cookie("pingyi-size", "largest")
        });

        Display.mark(html, request);

        assertThat(html.attr("lang")).isEqualTo("en");
        assertThat(html.attr("data-colors")).isEqualTo("dark");
        assertThat(html.attr("theme")).isEqualTo("dark");
        assertThat(html.attr("data-size")).isEqualTo("largest");
    }

    @Test
    void ignoresNonsense() {
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("pingyi-size", "x\" onload=\"y")});

        assertThat(Display.SIZE.chosen(request)).isEqualTo("standard");
    }
}
