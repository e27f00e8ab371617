package dev.pingyi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page as a browser opens and leaves it alone, without the browser: what it costs is what the server keeps of it. */
final class IdlePage {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("JSESSIONID=([^;]*)");

    private final HttpClient http;
    private final String origin;
    private String session = "";

    IdlePage(HttpClient http, int port) {
        this.http = http;
        origin = "http://localhost:" + port;
    }

    IdlePage signIn(String username, String password) throws IOException, InterruptedException {
        var token = TOKEN.matcher(send(to("/login").header("Accept", "text/html")));
        assertThat(token.find()).isTrue();
        var form = "username=" + username + "&password=" + password + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        send(to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return this;
    }

    /** @return how long the answer that drew the page was, in characters */
    int open(String path) throws IOException, InterruptedException {
        var config = JSON.readTree(send(to("/?v-r=init&location=" + path + "&query=")))
                .get("appConfig");
        var key = config.findValue("Vaadin-Security-Key").asString();
        var page = "/?v-r=uidl&v-uiId=" + config.get("v-uiId").asInt();
        var navigate = JSON.createObjectNode()
                .put("type", "event")
                .put("node", 1)
                .put("event", "ui-navigate")
                .set(
                        "data",
                        JSON.createObjectNode()
                                .put("route", path)
                                .put("query", "")
                                .put("appShellTitle", "")
                                .put("historyState", "")
                                .put("trigger", ""));
        var drawn = send(post(page, key, 0, navigate));
        var answer = JSON.readTree(drawn.replaceFirst("^for\\(;;\\);", ""));
        assertThat(answer.has("meta")).as(drawn).isFalse();
        if (wantsAnAnswer(answer)) {
            send(post(page, key, 1));
        }
        return drawn.length();
    }

    /** Whether the page makes its browser speak once more when it has been drawn. */
    private static boolean wantsAnAnswer(JsonNode answer) {
        for (var script : answer.path("execute")) {
            if (script.get(script.size() - 1).asString().contains("return received")) {
                return true;
            }
        }
        return false;
    }

    private HttpRequest.Builder post(String page, String key, int number, JsonNode... calls) {
        var body = JSON.createObjectNode()
                .put("csrfToken", key)
                .put("syncId", number)
                .put("clientId", number);
        body.putArray("rpc").addAll(List.of(calls));
        return to(page).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).header("X-Forwarded-Proto", "https");
        return session.isEmpty() ? request : request.header("Cookie", "JSESSIONID=" + session);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.uri() + response.body()).isLessThan(400);
        for (String header : response.headers().allValues("Set-Cookie")) {
            var cookie = COOKIE.matcher(header);
            if (cookie.find()) {
                session = cookie.group(1);
            }
        }
        return response.body();
    }
}
