package dev.pingyi.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a browser on by path only. After a login Spring Security names the page that was wanted by scheme and host as
 * the portal sees them; behind a proxy that is another address than the browser's, and whoever sends a false Host would
 * decide where the person goes.
 */
class OwnRedirects extends OncePerRequestFilter {

    private static final Pattern HOST = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*:)?[/\\\\]{2}[^/?#\\\\]*");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendRedirect(String location) throws IOException {
                super.sendRedirect(byPath(location));
            }

            @Override
            public void sendRedirect(String location, int status, boolean clear) throws IOException {
                super.sendRedirect(byPath(location), status, clear);
            }
        });
    }

    /** The portal sends nobody to another host, so whatever names one names ours. */
    static String byPath(String location) {
        var path = HOST.matcher(location).replaceFirst("");
        // Two slashes at the beginning, or one that leans the other way, would be a host again.
        return path.equals(location) ? location : "/" + path.replaceFirst("^[/\\\\]+", "");
    }
}
