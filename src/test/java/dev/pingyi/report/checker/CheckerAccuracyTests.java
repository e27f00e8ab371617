package dev.pingyi.report.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much of what is wrong is found, and how much of what is found is wrong, over reports written by somebody who had
 * not seen the rules (src/docs/checker.md says when they were seen). Each mistake of the truth table names its rule and
 * passage.
 */
class CheckerAccuracyTests {

    private static final Path TEXTS = Path.of("src/test/resources/checker/heldout");

    /** What is said of the text as a whole stands at its title or at a section. */
    private static final Set<String> WHOLE = Set.of("section", "share", "length", "person", "last-year");

    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, int[]> TABLE = new TreeMap<>();
    private static final List<String> MISSED = new ArrayList<>();
    private static final List<String> WRONG = new ArrayList<>();
    private static List<JsonNode> lines = List.of();
    private static List<JsonNode> truth = List.of();

    @BeforeAll
    static void checkAll() throws IOException {
        List<String> files;
        try (Stream<Path> found = Files.list(TEXTS)) {
            files = found.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(?:txt|docx)"))
                    .sorted()
                    .toList();
        }
        truth = read("truth.jsonl");
        var out = new ByteArrayOutputStream();
        var arguments = Stream.concat(Stream.of("--json"), files.stream()).toList();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        new CheckCommand(print, print, TEXTS, Locale.SIMPLIFIED_CHINESE).run(arguments);
        lines = out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
        compare();
        print();
    }

    private static List<JsonNode> read(String name) throws IOException {
        try (Stream<String> all = Files.lines(TEXTS.resolve(name))) {
            return all.filter(line -> !line.isBlank()).map(JSON::readTree).toList();
        }
    }

    private static void compare() {
        List<JsonNode> findings = of("finding");
        List<JsonNode> matched = new ArrayList<>();
        for (JsonNode mistake : truth) {
            List<JsonNode> hits = findings.stream()
                    .filter(finding -> matches(finding, mistake))
                    .toList();
            matched.addAll(hits);
            row(word(mistake, "rule"))[hits.isEmpty() ? 1 : 0]++;
            if (hits.isEmpty()) {
                MISSED.add(mistake.toString());
            }
        }
        for (JsonNode finding : findings) {
            if (!matched.contains(finding)) {
                row(word(finding, "rule"))[2]++;
                WRONG.add(finding.toString());
            }
        }
    }

    private static List<JsonNode> of(String type) {
        return lines.stream().filter(line -> word(line, "type").equals(type)).toList();
    }

    private static boolean matches(JsonNode finding, JsonNode mistake) {
        String rule = word(finding, "rule");
        String passage = word(finding, "passage");
        String wrong = word(mistake, "passage");
        return word(finding, "file").equals(word(mistake, "file"))
                && List.of(word(mistake, "rule").split("\\|")).contains(rule)
                && (WHOLE.contains(rule)
                        || passage.contains(wrong)
                        || wrong.contains(passage)
                        || overlap(passage, wrong));
    }

    /** The end of one is the beginning of the other. */
    private static boolean overlap(String one, String other) {
        for (int length = Math.min(one.length(), other.length()); length >= 3; length--) {
            if (one.endsWith(other.substring(0, length)) || other.endsWith(one.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static int[] row(String rule) {
        return TABLE.computeIfAbsent(rule.replaceAll("\\|.*", ""), none -> new int[3]);
    }

    private static String word(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private static void print() {
        System.out.printf("%-14s %5s %6s %5s%n", "rule", "found", "missed", "wrong");
        TABLE.forEach((rule, row) -> System.out.printf("%-14s %5d %6d %5d%n", rule, row[0], row[1], row[2]));
        System.out.printf("recall %.2f precision %.2f%n", recall(), precision());
    }

    private static double recall() {
        return sum(0) / (double) (sum(0) + sum(1));
    }

    private static double precision() {
        return sum(0) / (double) (sum(0) + sum(2));
    }

    private static int sum(int column) {
        return TABLE.values().stream().mapToInt(row -> row[column]).sum();
    }

    @Test
    void findsNearlyAllThatIsWrong() {
        assertThat(recall()).as(() -> "missed: " + MISSED).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsEveryKindOfMistake() {
        assertThat(TABLE)
                .allSatisfy((rule, row) ->
                        assertThat(row[0]).as(() -> rule + " missed: " + MISSED).isGreaterThanOrEqualTo(row[1]));
    }

    @Test
    void seldomFlagsWhatIsRight() {
        assertThat(precision()).as(() -> "wrong: " + WRONG).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void blocksNoRightText() {
        Set<String> wrong = truth.stream().map(mistake -> word(mistake, "file")).collect(Collectors.toSet());

        assertThat(of("finding"))
                .filteredOn(finding -> !wrong.contains(word(finding, "file")))
                .noneMatch(finding -> word(finding, "level").equals("error"));
    }

    @Test
    void tellsWhatEverySectionIsFor() throws IOException {
        List<String> found =
                of("heading").stream().map(CheckerAccuracyTests::heading).toList();

        assertThat(read("headings.jsonl"))
                .filteredOn(heading -> heading.get("level").asInt() == 1)
                .extracting(CheckerAccuracyTests::heading)
                .isNotEmpty()
                .allSatisfy(heading -> assertThat(found).contains(heading));
    }

    private static String heading(JsonNode heading) {
        return word(heading, "file") + ":" + heading.get("line") + " " + heading.get("level") + " "
                + heading.get("role");
    }
}
