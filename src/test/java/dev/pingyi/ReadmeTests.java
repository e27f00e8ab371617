package dev.pingyi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README names is there. */
class ReadmeTests {

    private static final Pattern QUOTED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]\\w+(?:\\.\\w+)?");
    private static final Pattern FILE = Pattern.compile("(?:src|processes|seeds|frontend)/[\\w./-]*");

    @Test
    void namesOnlyClassesThatExist() throws IOException {
        Set<String> types;
        try (var files = Files.walk(Path.of("src"))) {
            types = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }

        var named = quoted().stream()
                .filter(word -> TYPE.matcher(word).matches() && !word.startsWith("Demo-"))
                .map(word -> word.replaceAll("\\..*", ""))
                .toList();

        assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(types).contains(name));
    }

    @Test
    void namesOnlyFilesThatExist() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        Matcher matcher = FILE.matcher(readme);
        while (matcher.find()) {
            assertThat(Path.of(matcher.group())).exists();
        }
    }

    @Test
    void namesEveryModule() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        try (var folders = Files.list(Path.of("src/main/java/dev/pingyi"))) {
            assertThat(folders.filter(Files::isDirectory).map(folder -> "`" + folder.getFileName() + "`"))
                    .allSatisfy(module -> assertThat(readme).contains(module));
        }
    }

    private static List<String> quoted() throws IOException {
        return QUOTED.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
