import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.util.FileSystemUtils;

/**
 * Lets the extracted portal start once on a database that is thrown away, signs in, opens a page and stops it; Java then
 * writes down what it loaded and linked, so that later starts need not. Called by ./portal build, as source, with the
 * portal's class path: the jar has no embedded database, so that runs here, beside it.
 *
 * <p>Arguments: the jar, the cache to be written, a directory for the data, the one with MariaDB's programs.
 */
class StartCache {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String NAME = "training";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

    private final URI portal;
    private final String password = UUID.randomUUID().toString();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    StartCache(int port) {
        portal = URI.create("http://127.0.0.1:" + port + "/");
    }

    static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[2]);
        FileSystemUtils.deleteRecursively(data);
        // No portal: only what Spring Boot does before one, which is where the embedded database starts.
        var database = new SpringApplication(Nothing.class);
        database.setWebApplicationType(WebApplicationType.NONE);
        database.setBannerMode(Banner.Mode.OFF);
        database.setLogStartupInfo(false);
        try (var context = database.run(
                "--pingyi.database.embedded=true",
                "--pingyi.database.home=" + data,
                "--pingyi.database.programs=" + arguments[3])) {
            var settings = context.getEnvironment();
            new StartCache(freePort())
                    .train(
                            Path.of(arguments[0]),
                            Path.of(arguments[1]),
                            data,
                            settings.getRequiredProperty("spring.datasource.url"),
                            settings.getRequiredProperty("spring.datasource.username"),
                            settings.getRequiredProperty("spring.datasource.password"));
        }
    }

    private void train(Path jar, Path cache, Path data, String url, String user, String secret) throws Exception {
        Files.deleteIfExists(cache);
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:AOTCacheOutput=" + cache,
                "-Xmx2g",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString(),
                "--server.port=" + portal.getPort(),
                "--server.address=127.0.0.1",
                "--server.servlet.session.cookie.secure=false");
        command.environment().put("SPRING_DATASOURCE_URL", url);
        command.environment().put("SPRING_DATASOURCE_USERNAME", user);
        command.environment().put("SPRING_DATASOURCE_PASSWORD", secret);
        command.environment().put("PINGYI_FIRST_ADMINISTRATOR", NAME);
        command.environment().put("PINGYI_FIRST_PASSWORD", password);
        var log = data.resolve("training.log");
        var trained = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        // Stopped by Ctrl-C, this leaves no portal behind.
        Runtime.getRuntime().addShutdownHook(new Thread(trained::destroyForcibly));
        try {
            awaitStart(trained);
            visit();
            // Ends as by systemd: SIGTERM. Java then writes the cache, which takes longer than the stop.
            trained.destroy();
            if (!trained.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || Files.notExists(cache)) {
                throw new IOException("no cache was written");
            }
        } catch (IOException failed) {
            System.err.println(Files.readString(log));
            throw failed;
        } finally {
            trained.destroyForcibly();
        }
    }

    private void awaitStart(Process trained) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (trained.isAlive() && System.nanoTime() < end) {
            try {
                get("login");
                return;
            } catch (java.net.ConnectException _) {
                Thread.sleep(200);
            }
        }
        throw new IOException("the portal did not start");
    }

    /** What the first person of the morning does. */
    private void visit() throws IOException, InterruptedException {
        get("login?v-r=init&location=login&query=");
        // The pages answer a little before the first account is made.
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!signedIn()) {
            if (System.nanoTime() > end) {
                throw new IOException("the training account was refused");
            }
            Thread.sleep(2_000);
        }
        for (var page : List.of("accounts", "organizations")) {
            get(page);
            get(page + "?v-r=init&location=" + page + "&query=");
        }
    }

    private boolean signedIn() throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("login").body());
        if (!token.find()) {
            throw new IOException("the login page has no token");
        }
        var form = "username=" + NAME + "&password=" + password + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        var answer = send(HttpRequest.newBuilder(portal.resolve("login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return !answer.headers().firstValue("Location").orElse("").contains("error");
    }

    private HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(portal.resolve(page)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = browser.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static class Nothing {}

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
