package dev.pingyi.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OwnRedirectsTests {

    @ParameterizedTest
    @CsvSource({
        "http://evil.example/reports/7?tab=2, /reports/7?tab=2",
        "https://pingyi.example:8443/, /",
        "http://pingyi.example, /",
        "//evil.example/reports, /reports",
        "http://pingyi.example//evil.example/, /evil.example/",
        "/login?error, /login?error",
        "/reports/a%20b?next=//x, /reports/a%20b?next=//x",
    })
    void sendsOnByPathOnly(String location, String sent) throws Exception {
        var response = new MockHttpServletResponse();

        new OwnRedirects()
                .doFilter(
                        new MockHttpServletRequest("GET", "/"),
                        response,
                        new MockFilterChain(new RedirectTo(location)));

        assertThat(response.getRedirectedUrl()).isEqualTo(sent);
    }

    private static final class RedirectTo extends HttpServlet {

        private final String location;

        RedirectTo(String location) {
            this.location = location;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendRedirect(location);
        }
    }
}
