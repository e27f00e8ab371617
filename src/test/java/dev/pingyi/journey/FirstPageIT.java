package dev.pingyi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a phone that was never here loads until it can write in the first field: bytes on the line, requests. */
@JourneyTest
@Tag("bench")
class FirstPageIT {

    private static final int BYTES = 300_000;
    private static final int REQUESTS = 15;

    @LocalServerPort
    int port;

    private final StringBuilder words = new StringBuilder();
    private final List<String> missed = new ArrayList<>();

    @Test
    void loadsLittleBeforeTheFirstFieldWorks() throws Exception {
        var environment = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var playwright = Playwright.create(environment);
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(Objects.requireNonNull(System.getenv("CHROMIUM"))))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")))) {
            for (String path : List.of("/login", "/ballot")) {
                try (var context = browser.newContext()) {
                    measure(context.newPage(), path);
                }
            }
        }
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(Path.of("target", "bench", "first-page.txt"), words);
        assertThat(missed).isEmpty();
    }

    private void measure(Page page, String path) {
        var bytes = new AtomicLong();
        var requests = new AtomicInteger();
        var line = page.context().newCDPSession(page);
        line.send("Network.enable");
        line.on(
                "Network.loadingFinished",
                done -> bytes.addAndGet(done.get("encodedDataLength").getAsLong()));
        page.onRequest(request -> {
            if (!request.url().startsWith("data:")) {
                requests.incrementAndGet();
            }
        });
        page.navigate("http://localhost:" + port + path);
        page.locator("input:visible").first().fill("a");
        var told = String.format(
                Locale.ROOT,
                "%s: %,d bytes (goal: %,d), ÷ goal %.2f; %d requests (goal: %d)%n",
                path,
                bytes.get(),
                BYTES,
                (double) bytes.get() / BYTES,
                requests.get(),
                REQUESTS);
        System.out.print(told);
        words.append(told);
        if (bytes.get() > BYTES || requests.get() > REQUESTS) {
            missed.add(path);
        }
    }
}
