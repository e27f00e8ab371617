package dev.pingyi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The words of the screen: complete, in both languages, in bundles only, and written as official Chinese is. */
class MessageBundleTests {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Words that stay as they are in Chinese: names of formats, units, and the other language. */
    private static final Set<String> AT_HOME_IN_CHINESE = Set.of(
            "English", "Cookie", "UTF", "GBK", "GB", "txt", "TXT", "docx", "Word", "PDF", "WPS", "BPMN", "MB", "KB",
            "CSV", "doc", "wps", "RTF", "ODT", "OFD", "XFA", "JPG", "PNG", "Excel", "PPT", "xlsx", "xls", "pptx");

    /** Names that are typed as they stand: of variables, of codes in quotes, of the launcher's command. */
    private static final Pattern TYPED_AS_IT_STANDS =
            Pattern.compile("[A-Z]+(_[A-Z]+)+|“[a-z]+”|\\./portal( -*[a-z]+)*|https?://\\S+|Ctrl-C");

    /** Beginnings of keys whose English text shows Chinese on purpose: the mark, a language's name, quoted wording. */
    private static final Set<String> CHINESE_IN_ENGLISH = Set.of(
            "shell.mark",
            "shell.display.language.zh",
            "checker.",
            "report.warning.no-headings",
            "report.import.limits",
            "report.mapping.level.",
            "report.section.heading-placeholder");

    /** Code that reads reports, which are written in Chinese; what it has to say stands in its bundle all the same. */
    private static final Predicate<Path> READS_CHINESE = file -> file.startsWith(SOURCES.resolve("dev/pingyi/checker"))
            || file.startsWith(SOURCES.resolve("dev/pingyi/document"))
            || file.endsWith("indicator/ChineseNumeral.java")
            || file.endsWith("indicator/Quotes.java")
            || file.endsWith("indicator/TypedValue.java")
            || file.startsWith(SOURCES.resolve("dev/pingyi/text"))
            || file.endsWith("round/FormerTemplate.java")
            || file.endsWith("round/TemplateRules.java")
            || file.endsWith("problem/ProblemTable.java")
            || file.endsWith("problem/ProblemFile.java");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}\\s?[,;:?!()]|[,;:?!()]\\s?\\p{IsHan}");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+\\.?");

    /** A string literal, or a comment to be skipped; char literals first, or a quote in one would open a string. */
    private static final Pattern LITERAL = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])'|\"\"\".*?\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> eachBundleHasTheSameKeysInBothLanguages() {
        return modules().stream()
                .map(module -> dynamicTest(
                        module,
                        () -> assertThat(bundle(module + "_en").keySet())
                                .isEqualTo(bundle(module).keySet())));
    }

    @TestFactory
    Stream<DynamicTest> eachTextTakesTheSameArgumentsInBothLanguages() {
        return modules().stream()
                .map(module -> dynamicTest(module, () -> {
                    var english = bundle(module + "_en");
                    bundle(module)
                            .forEach((key, text) -> assertThat(arguments(english.getOrDefault(key, text)))
                                    .as(key)
                                    .isEqualTo(arguments(text)));
                }));
    }

    @Test
    void theKeysBeginWithTheNameOfTheirBundle() {
        modules()
                .forEach(module ->
                        assertThat(bundle(module).keySet()).allMatch(key -> key.startsWith(module + "."), module));
    }

    @Test
    void everyKeyThatTheCodeNamesExists() {
        var keys = new TreeSet<String>();
        modules().forEach(module -> keys.addAll(bundle(module).keySet()));
        Predicate<String> known = literal -> literal.endsWith(".")
                ? keys.stream().anyMatch(key -> key.startsWith(literal))
                : keys.contains(literal) || keys.stream().anyMatch(key -> key.startsWith(literal + "."));

        assertThat(literals(file -> true))
                .filteredOn(literal -> KEY.matcher(literal.text()).matches())
                .filteredOn(literal -> modules().contains(module(literal.text())) || literal.isAsked())
                .filteredOn(literal -> !known.test(literal.text()))
                .isEmpty();
    }

    @Test
    void noTextStandsInTheCode() {
        assertThat(literals(READS_CHINESE.negate()))
                .filteredOn(literal -> CHINESE.matcher(literal.text()).find())
                .isEmpty();
    }

    @Test
    void noEnglishIsLeftInTheChineseBundles() {
        assertThat(texts(
                        "",
                        (key, text) -> !key.contains(".format")
                                && latin(text).anyMatch(word -> !AT_HOME_IN_CHINESE.contains(word))))
                .isEmpty();
    }

    @Test
    void noChineseIsLeftInTheEnglishBundles() {
        assertThat(texts(
                        "_en",
                        (key, text) -> CHINESE.matcher(text).find()
                                && CHINESE_IN_ENGLISH.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void chineseTextsUseFullWidthPunctuation() {
        assertThat(texts(
                        "",
                        (key, text) -> HALF_WIDTH
                                .matcher(PLACEHOLDER
                                        .matcher(
                                                TYPED_AS_IT_STANDS.matcher(text).replaceAll(""))
                                        .replaceAll("文"))
                                .find()))
                .isEmpty();
    }

    @Test
    void noTextShoutsOrSaysOnlyThatSomethingFailed() {
        assertThat(texts("", (key, text) -> Stream.of("！", "操作失败", "您确定", "确定要").anyMatch(text::contains)))
                .isEmpty();
    }

    /** With arguments a text is a MessageFormat, in which a single quote hides what follows. */
    @Test
    void quotesAreDoubledWhereThereAreArguments() {
        for (String language : List.of("", "_en")) {
            assertThat(texts(
                            language,
                            (key, text) -> PLACEHOLDER.matcher(text).find()
                                    && text.replace("''", "").contains("'")))
                    .isEmpty();
        }
    }

    /** @param isAsked whether it is the first argument of Texts.t or Rejected, and so a key whatever it looks like */
    private record Literal(String file, String text, boolean isAsked) {}

    private static List<Literal> literals(Predicate<Path> wanted) {
        return files(SOURCES, ".java")
                .filter(wanted)
                .flatMap(file -> {
                    String code = read(file);
                    return LITERAL.matcher(code)
                            .results()
                            .filter(match -> match.group(1) != null)
                            .map(match -> new Literal(
                                    file.getFileName().toString(),
                                    match.group(1),
                                    asked(code.substring(0, match.start()).stripTrailing())));
                })
                .toList();
    }

    private static Stream<String> latin(String text) {
        String words = TYPED_AS_IT_STANDS
                .matcher(PLACEHOLDER.matcher(text).replaceAll(""))
                .replaceAll("");
        return LATIN_WORD.matcher(words).results().map(MatchResult::group);
    }

    private static boolean asked(String before) {
        return before.endsWith("Texts.t(") || before.endsWith("new Rejected(");
    }

    private static List<String> texts(String language, BiPredicate<String, String> wrong) {
        return modules().stream()
                .flatMap(module -> bundle(module + language).entrySet().stream())
                .filter(entry -> wrong.test(entry.getKey(), entry.getValue()))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    private static Set<String> modules() {
        var modules = new TreeSet<String>();
        files(BUNDLES, ".properties")
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"))
                .forEach(modules::add);
        return modules;
    }

    private static Map<String, String> bundle(String name) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(name + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    private static int arguments(String text) {
        return PLACEHOLDER.matcher(text).find() ? new MessageFormat(text).getFormatsByArgumentIndex().length : 0;
    }

    private static String module(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
