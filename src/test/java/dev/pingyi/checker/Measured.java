package dev.pingyi.checker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of reports, checked by the command line and compared with the table of what is wrong in them. */
final class Measured {

    /** What is said of the text as a whole stands at its title or at a section. */
    private static final Set<String> WHOLE = Set.of("section", "share", "length", "person", "last-year");

    private static final int FOUND = 0;
    private static final int MISSED = 1;
    private static final int WRONG = 2;
    private static final int WRONG_NOTICE = 3;

    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final Map<String, int[]> table = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<JsonNode> lines;
    private final List<JsonNode> truth;
    private int right;

    Measured(String folder) {
        this.folder = Path.of("src/test/resources/checker", folder);
        this.truth = read("truth.jsonl");
        this.lines = check();
        compare();
        print();
    }

    /** Lines of a table in the folder; none where it has no such table. */
    List<JsonNode> read(String name) {
        if (!Files.exists(folder.resolve(name))) {
            return List.of();
        }
        try (Stream<String> all = Files.lines(folder.resolve(name))) {
            return all.filter(line -> !line.isBlank()).map(JSON::readTree).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<JsonNode> check() {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        try (Stream<Path> found = Files.list(folder)) {
            List<String> arguments = Stream.concat(
                            Stream.of("--json"),
                            found.map(file -> file.getFileName().toString())
                                    .filter(name -> name.matches(".*\\.(?:txt|docx)"))
                                    .sorted())
                    .toList();
            new CheckCommand(print, print, folder, Locale.SIMPLIFIED_CHINESE).run(arguments);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }

    private void compare() {
        Set<JsonNode> matched = new HashSet<>();
        for (JsonNode mistake : truth) {
            List<JsonNode> hits = of("finding").stream()
                    .filter(finding -> matches(finding, mistake))
                    .toList();
            matched.addAll(hits);
            row(word(mistake, "rule"))[hits.isEmpty() ? MISSED : FOUND]++;
            if (hits.isEmpty()) {
                missed.add(mistake.toString());
            }
        }
        for (JsonNode finding : of("finding")) {
            boolean notice = word(finding, "level").equals("notice");
            if (matched.contains(finding)) {
                right += notice ? 0 : 1;
            } else {
                row(word(finding, "rule"))[notice ? WRONG_NOTICE : WRONG]++;
                wrong.add(finding.toString());
            }
        }
    }

    List<JsonNode> of(String type) {
        return lines.stream().filter(line -> word(line, "type").equals(type)).toList();
    }

    private static boolean matches(JsonNode finding, JsonNode mistake) {
        String rule = word(finding, "rule");
        String passage = word(finding, "passage");
        String planted = word(mistake, "passage");
        return word(finding, "file").equals(word(mistake, "file"))
                && rules(mistake).contains(rule)
                && (WHOLE.contains(rule)
                        || passage.contains(planted)
                        || planted.contains(passage)
                        || overlap(passage, planted));
    }

    private static List<String> rules(JsonNode mistake) {
        List<String> rules = new ArrayList<>(List.of(word(mistake, "rule").split("\\|")));
        if (mistake.has("also")) {
            mistake.get("also").forEach(also -> rules.add(also.asString()));
        }
        return rules;
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

    private int[] row(String rule) {
        return table.computeIfAbsent(rule.replaceAll("\\|.*", ""), none -> new int[4]);
    }

    static String word(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private void print() {
        System.out.printf(
                "%s%n%-14s %5s %6s %5s %6s%n", folder.getFileName(), "rule", "found", "missed", "wrong", "notice");
        table.forEach((rule, row) -> System.out.printf(
                "%-14s %5d %6d %5d %6d%n", rule, row[FOUND], row[MISSED], row[WRONG], row[WRONG_NOTICE]));
        System.out.printf("recall %.3f precision %.3f%n", recall(), precision());
    }

    double recall() {
        return sum(FOUND) / (double) (sum(FOUND) + sum(MISSED));
    }

    /** Of the errors and warnings, those that are a planted mistake. */
    double precision() {
        return right / (double) (right + sum(WRONG));
    }

    /** Unasked notices, for each text. */
    double notices() {
        return sum(WRONG_NOTICE) / (double) files().size();
    }

    /** Rules that miss more than they find. */
    List<String> weak() {
        return table.entrySet().stream()
                .filter(row -> row.getValue()[MISSED] > row.getValue()[FOUND])
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Texts without a mistake that are kept from being submitted. */
    List<String> blockedForNothing() {
        Set<String> faulty = new HashSet<>();
        truth.forEach(mistake -> faulty.add(word(mistake, "file")));
        return of("finding").stream()
                .filter(finding -> !faulty.contains(word(finding, "file")))
                .filter(finding -> word(finding, "level").equals("error"))
                .map(JsonNode::toString)
                .toList();
    }

    private Set<String> files() {
        Set<String> files = new HashSet<>();
        lines.forEach(line -> files.add(word(line, "file")));
        return files;
    }

    private int sum(int column) {
        return table.values().stream().mapToInt(row -> row[column]).sum();
    }

    @Override
    public String toString() {
        return folder.getFileName() + ": missed " + missed + ", wrong " + wrong;
    }
}
