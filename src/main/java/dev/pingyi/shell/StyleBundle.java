package dev.pingyi.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The style sheets of all features in one file under a name of its content: one request, kept by the browser for ever.
 * Each feature lays its sheet into {@code styles/}; nobody lists them.
 */
@Configuration(proxyBeanMethods = false)
class StyleBundle {

    private static final Duration YEAR = Duration.ofDays(365);

    /** @param address relative to the portal */
    record Styles(String address, String content) {}

    @Bean
    Styles styles() {
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            var all = new StringBuilder();
            Arrays.stream(resolver.getResources("classpath*:META-INF/resources/styles/*.css"))
                    .sorted(Comparator.comparingInt(StyleBundle::place).thenComparing(StyleBundle::name))
                    .forEach(sheet -> all.append(text(sheet)).append('\n'));
            byte[] content = all.toString().getBytes(StandardCharsets.UTF_8);
            return new Styles("styles/portal-" + hash(content) + ".css", all.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Bean
    RouterFunction<ServerResponse> styleRoute(Styles styles) {
        return RouterFunctions.route()
                .GET(
                        "/" + styles.address(),
                        request -> ServerResponse.ok()
                                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                                .cacheControl(
                                        CacheControl.maxAge(YEAR).cachePublic().immutable())
                                .body(styles.content()))
                .build();
    }

    /** Tokens first, then what every screen is made of; features do not build on each other. */
    private static int place(Resource sheet) {
        return switch (name(sheet)) {
            case "theme" -> 0;
            case "shell" -> 1;
            default -> 2;
        };
    }

    private static String name(Resource sheet) {
        return Objects.requireNonNull(sheet.getFilename()).replace(".css", "");
    }

    private static String text(Resource sheet) {
        try {
            return sheet.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
