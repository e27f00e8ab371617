package dev.pingyi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** What crosses the line behind a proxy that ends TLS: cookies, redirects, headers, refusals of the container. */
@JourneyTest
class ProxyIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext portal;

    @TempDir
    Path folder;

    private TlsProxy proxy;
    private HttpClient browser;

    @BeforeEach
    void standsInBetween() throws Exception {
        proxy = new TlsProxy(port, folder);
        browser = HttpClient.newBuilder()
                .sslContext(proxy.trust())
                .cookieHandler(new CookieManager())
                .build();
    }

    @AfterEach
    void goesAway() {
        browser.close();
        proxy.close();
    }

    @Test
    void signsInAndGoesOnToThePageThatWasWanted() throws Exception {
        var refused = get("/reports");
        assertThat(refused.headers().firstValue("Location")).hasValue("/login");

        var page = get("/login");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("connect-src 'self';")
                .doesNotContain("ws:", "wss:");

        var signedIn = signIn(page.body());

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).startsWith("/reports");
        assertThat(signedIn.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/");
        assertThat(get("/reports").statusCode()).isEqualTo(200);
    }

    @Test
    void believesOnlyTheProxy() throws IOException {
        var asked = """
                GET /login HTTP/1.1
                Host: localhost
                X-Forwarded-Proto: https
                """;

        assertThat(raw("127.0.0.1", asked)).contains("Strict-Transport-Security");
        assertThat(raw("127.0.0.2", asked)).startsWith("HTTP/1.1 200").doesNotContain("Strict-Transport-Security");
    }

    @Test
    void neverNamesTheHostItWasAskedFor() throws IOException {
        var answer = raw("127.0.0.1", "GET /reports HTTP/1.1\nHost: evil.example\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 302")
                .contains("Location: /login")
                .doesNotContain("evil.example");
    }

    /** Refused by the container before any filter: forbidden signs in the address. */
    @Test
    void refusesInWordsAndWithAllHeadersWhatNoPageWasBuiltFor() throws IOException {
        var answer = raw("127.0.0.1", "GET /a|b HTTP/1.1\nHost: localhost\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Security-Policy: default-src 'self'")
                .contains("X-Frame-Options: DENY")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Referrer-Policy: no-referrer")
                .contains("<html lang=\"zh-CN\">")
                .contains("地址可能有误", "Check the address")
                .doesNotContainIgnoringCase("tomcat", "exception");
    }

    /** Refused by our own firewall, as a foreign Host is where {@code pingyi.address} is set. */
    @Test
    void refusesAnAddressThatHidesAnotherOneInWordsToo() throws IOException {
        var answer = raw("127.0.0.1", "GET /login;x=//y HTTP/1.1\nHost: localhost\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Security-Policy: default-src 'self'")
                .contains("没有打开这个页面");
    }

    @Test
    void saysInTheBrowsersLanguageThatAPageWasRefused() throws IOException {
        var foreign = "POST /logout HTTP/1.1\nHost: localhost\nAccept: text/html\nContent-Length: 0\n";

        assertThat(raw("127.0.0.1", foreign + "Accept-Language: zh-CN\n"))
                .startsWith("HTTP/1.1 403")
                .contains("Content-Security-Policy: default-src 'self'")
                .contains("<html lang=\"zh-CN\">")
                .contains("<h1>没有打开</h1>");
        assertThat(raw("127.0.0.1", foreign + "Accept-Language: zh-CN\nCookie: pingyi-language=en\n"))
                .contains("<h1>This could not be opened</h1>");
    }

    /** Its sign of life reaches the container, which would keep the login for ever; and the login is what counts. */
    @Test
    void endsTheLoginOfATabThatNobodyUses() throws Exception {
        signIn(get("/login").body());
        assertThat(get("/?v-r=init&location=reports&query=").statusCode()).isEqualTo(200);
        lastFor(2);

        var deadline = System.nanoTime() + 20_000_000_000L;
        while (get("/reports").statusCode() == 200) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(500);
            get("/?v-r=heartbeat&v-uiId=0");
        }

        assertThat(get("/reports").headers().firstValue("Location")).hasValue("/login");
    }

    /** The newest session of the portal, and no other. */
    private void lastFor(int seconds) {
        var tomcat = ((TomcatWebServer) Objects.requireNonNull(portal.getWebServer())).getTomcat();
        var context = (Context) tomcat.getHost().findChildren()[0];
        Stream.of(context.getManager().findSessions())
                .max(Comparator.comparingLong(Session::getCreationTimeInternal))
                .orElseThrow()
                .setMaxInactiveInterval(seconds);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(proxy.origin() + path)).header("Accept", "text/html");
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String page) throws IOException, InterruptedException {
        var token = TOKEN.matcher(page);
        assertThat(token.find()).as(page).isTrue();
        var form = "username=jingban&password=Demo-2026&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(proxy.origin() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    /** @param from address of this machine that the portal sees as its peer */
    private String raw(String from, String head) throws IOException {
        try (var line = new Socket("127.0.0.1", port, InetAddress.getByName(from), 0)) {
            line.getOutputStream()
                    .write((head.replace("\n", "\r\n") + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
