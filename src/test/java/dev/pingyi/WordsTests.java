package dev.pingyi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One word for one thing in every screen, paper and message: the table words.csv against all Chinese bundles. */
class WordsTests {

    record Rule(Pattern avoid, String use, Pattern except) {

        boolean broken(String key, String text) {
            return avoid.matcher(text).find() && !except.matcher(key).matches();
        }

        @Override
        public String toString() {
            return avoid + " → " + use;
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysOneWordForOneThing(Rule rule) throws IOException {
        var texts = texts();
        assertThat(texts).hasSizeGreaterThan(1000);

        texts.entrySet().removeIf(text -> !rule.broken(text.getKey(), text.getValue()));

        assertThat(texts).as("instead: " + rule.use()).isEmpty();
    }

    static Stream<Rule> rules() throws IOException {
        var table = Objects.requireNonNull(WordsTests.class.getResourceAsStream("/words.csv"));
        return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(";", -1))
                .map(cell -> new Rule(Pattern.compile(cell[0]), cell[1], Pattern.compile(cell[2])));
    }

    private static Map<String, String> texts() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(Path.of("src/main/resources/i18n"), "*.properties")) {
            for (var file : files) {
                if (!file.toString().endsWith("_en.properties")) {
                    var bundle = new Properties();
                    bundle.load(new StringReader(Files.readString(file)));
                    bundle.forEach((key, text) -> texts.put((String) key, (String) text));
                }
            }
        }
        return texts;
    }
}
