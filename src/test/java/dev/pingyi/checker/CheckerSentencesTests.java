package dev.pingyi.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentence by sentence: what each rule must find, and the tempting neighbours of it that are right. */
class CheckerSentencesTests {

    private static final Path SENTENCES = Path.of("src/test/resources/checker/sentences.tsv");

    record Sentence(Set<String> rules, boolean wrong, String text) {

        static Sentence of(String line) {
            String[] columns = line.split("\t", 3);
            return new Sentence(
                    Set.of(columns[0].split("\\|")), columns[1].equals("yes"), columns[2].replace("\\n", "\n"));
        }

        List<Finding> findings() {
            return Checker.check(new Text(text), Locale.SIMPLIFIED_CHINESE);
        }
    }

    static Stream<Sentence> wrong() throws IOException {
        return sentences().filter(Sentence::wrong);
    }

    static Stream<Sentence> right() throws IOException {
        return sentences().filter(sentence -> !sentence.wrong());
    }

    private static Stream<Sentence> sentences() throws IOException {
        return Files.readAllLines(SENTENCES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Sentence::of);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void findsWhatIsWrong(Sentence sentence) {
        assertThat(sentence.findings())
                .extracting(Finding::rule)
                .as(sentence.text())
                .containsAnyElementsOf(sentence.rules());
    }

    @ParameterizedTest
    @MethodSource("right")
    void leavesAloneWhatIsRight(Sentence sentence) {
        assertThat(sentence.findings())
                .as(sentence.text())
                .filteredOn(finding ->
                        finding.level() != Level.NOTICE || sentence.rules().contains(finding.rule()))
                .isEmpty();
    }
}
