package dev.pingyi.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may block is decided by evidence: the table of rules is made here and kept beside the decisions. */
class CheckerLevelsTests {

    private static final Path EVIDENCE = Path.of("src/test/resources/checker/first-contact.tsv");
    private static final Path TABLE = Path.of("src/docs/checker-levels.md");
    private static final double SURE = 0.98;

    private record Tally(int right, int wrong) {
        Tally plus(Tally other) {
            return new Tally(right + other.right, wrong + other.wrong);
        }

        double share() {
            return right / (double) (right + wrong);
        }
    }

    private static Map<String, Tally> evidence() throws IOException {
        return Files.readAllLines(EVIDENCE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(
                        columns -> columns[1],
                        columns -> new Tally(Integer.parseInt(columns[2]), Integer.parseInt(columns[3])),
                        Tally::plus,
                        TreeMap::new));
    }

    @Test
    void onlyRulesThatWereRightOnUnseenTextsMayBlock() throws IOException {
        Map<String, Tally> evidence = evidence();

        assertThat(Levels.MAY_BLOCK)
                .allSatisfy(rule -> assertThat(
                                evidence.getOrDefault(rule, new Tally(0, 1)).share())
                        .isGreaterThanOrEqualTo(SURE));
    }

    @Test
    void theTableOfLevelsSaysWhatTheEvidenceSays() throws IOException {
        String rows = evidence().entrySet().stream()
                .map(row -> "| %s | %s | %d | %d |"
                        .formatted(
                                row.getKey(),
                                Levels.of(row.getKey(), Level.ERROR) == Level.ERROR ? "错误" : "预警",
                                row.getValue().right(),
                                row.getValue().wrong()))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(TABLE)).contains(rows);
    }

    @Test
    void turnsTheErrorOfARuleThatMayNotBlockIntoAWarning() {
        assertThat(Levels.of("percent", Level.ERROR)).isEqualTo(Level.WARNING);
        assertThat(Levels.of("sum", Level.ERROR)).isEqualTo(Level.ERROR);
        assertThat(Levels.of("vague", Level.NOTICE)).isEqualTo(Level.NOTICE);
    }
}
