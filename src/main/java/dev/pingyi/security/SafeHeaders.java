package dev.pingyi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.web.header.HeaderWriter;

/** What every answer tells the browser, whoever makes it: a page of ours, a file, or the container alone. */
final class SafeHeaders implements HeaderWriter {

    /**
     * Nothing from any other host; {@code 'self'} takes in the WebSocket of the same host. Vaadin starts by scripts
     * inside the page and builds functions from text, so these two cannot be forbidden.
     */
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

    static {
        ALWAYS.put("Content-Security-Policy", CONTENT);
        ALWAYS.put("X-Frame-Options", "DENY");
        ALWAYS.put("X-Content-Type-Options", "nosniff");
        ALWAYS.put("Referrer-Policy", "no-referrer");
        ALWAYS.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach((name, value) -> put(response, name, value));
        if (request.isSecure()) {
            // The hosts beside us in a government domain are not ours to decide for: no includeSubDomains.
            put(response, "Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static void put(HttpServletResponse response, String name, String value) {
        if (!response.containsHeader(name)) {
            response.setHeader(name, value);
        }
    }
}
