package dev.pingyi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be said of the script without building anything. */
class PortalScriptTests {

    @TempDir
    Path empty;

    @Test
    void isAPlainShellScript() throws Exception {
        assertThat(run("sh", "-n", "portal").status()).isZero();
    }

    @Test
    void explainsItself() throws Exception {
        var help = run("./portal", "help");

        assertThat(help.status()).isZero();
        assertThat(help.words()).contains("run", "test", "bench", "build");
    }

    @Test
    void tellsItsVersion() throws Exception {
        assertThat(run("./portal", "version").words()).startsWith("1.0.0");
    }

    /** As from an archive. */
    @Test
    void knowsNoCommitWithoutTheRepository() throws Exception {
        var copy = empty.resolve("with a space");
        Files.createDirectories(copy);
        Files.copy(Path.of("portal"), copy.resolve("portal"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(Path.of("pom.xml"), copy.resolve("pom.xml"));

        var told = run("env", "LC_ALL=en_US.UTF-8", copy.resolve("portal").toString(), "version");

        assertThat(told.status()).isZero();
        assertThat(told.words()).startsWith("1.0.0").contains("commit unknown");
    }

    @Test
    void refusesACommandItDoesNotKnow() throws Exception {
        var unknown = run("./portal", "fly");

        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.words()).contains("./portal run");
    }

    @Test
    void refusesAPortThatIsNone() throws Exception {
        assertThat(run("./portal", "run", "--port", "eighty").status()).isEqualTo(1);
        assertThat(run("./portal", "run", "--port").status()).isEqualTo(2);
        assertThat(run("./portal", "run", "--swiftly").status()).isEqualTo(2);
    }

    /** A PATH with the everyday tools, but neither Java nor Maven nor Node. */
    @Test
    void saysInOneLineWhatIsMissing() throws Exception {
        for (var tool : List.of("sh", "dirname", "grep", "sed", "cat")) {
            var found = Stream.of("/usr/bin", "/bin")
                    .map(directory -> Path.of(directory, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(empty.resolve(tool), found);
        }

        var withoutMaven = run("env", "PATH=" + empty, "LC_ALL=en_US.UTF-8", "./portal", "test");

        assertThat(withoutMaven.status()).isEqualTo(1);
        assertThat(withoutMaven.words().lines()).singleElement().asString().contains("Maven", "install");
    }

    private static Outcome run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), words);
    }

    private record Outcome(int status, String words) {}
}
