package dev.pingyi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.repository.Repository;

/**
 * The rules of the house that no module border holds. What breaks one today stands in a list with its reason; a line
 * whose offender has gone fails as well, so that the lists only get shorter.
 */
class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.pingyi");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST = 300;
    private static final String UI = "dev\\.pingyi\\.(?:.*\\.)?ui(?:\\..*)?";

    /** What starts Vaadin, and what may not stay. */
    private static final Map<String, String> KNOW_VAADIN = Map.of(
            "dev.pingyi.security.SecurityConfiguration", "starts it: opens its servlet to those who may enter",
            "dev.pingyi.process.ProcessActor", "hands the page back to the person it was taken from");

    private static final Map<String, String> PUBLIC_REPOSITORIES = Map.of();

    private static final Map<String, String> TOO_LONG = Map.of();

    /** One name, one thing: of each pair one is to be called something else. */
    private static final Map<String, String> TWINS = Map.of();

    private static Set<String> offenders(Stream<JavaClass> classes) {
        return classes.map(ArchitectureTests::outermost).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type.getName());
    }

    private static boolean dependsOn(JavaClass type, String prefix) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency
                        .getTargetClass()
                        .getBaseComponentType()
                        .getPackageName()
                        .startsWith(prefix));
    }

    private static List<Path> files() {
        try (Stream<Path> found = Files.walk(SOURCES)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void onlyViewsShellAndWhatStartsItKnowVaadin() {
        var others = CLASSES.stream()
                .filter(type -> !type.getPackageName().matches(UI)
                        && !type.getPackageName().startsWith("dev.pingyi.shell"))
                .filter(type -> dependsOn(type, "com.vaadin."));

        assertThat(offenders(others)).isEqualTo(KNOW_VAADIN.keySet());
    }

    @Test
    void onlyTheProcessKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.pingyi.process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flowable..")
                .check(CLASSES);
    }

    /** Only the file that names the module may say so in Modulith's words. */
    @ParameterizedTest
    @ValueSource(strings = {"checker", "text", "document", "language"})
    void toolsArePlainJava(String module) {
        noClasses()
                .that()
                .resideInAPackage("dev.pingyi." + module + "..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "com.vaadin..",
                        "org.flowable..")
                .check(CLASSES);
    }

    @Test
    void repositoriesAreAnAffairOfTheirModule() {
        var shown = CLASSES.stream()
                .filter(type -> type.isInterface() && type.isAssignableTo(Repository.class))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC));

        assertThat(offenders(shown)).isEqualTo(PUBLIC_REPOSITORIES.keySet());
    }

    /** Routes and layouts too: Vaadin needs none of them public. A part of a page is public for the page that shows it. */
    @Test
    void whatAScreenIsMadeOfIsSeenOnlyByWhoShowsIt() {
        var needless = CLASSES.stream()
                .filter(type -> type.getPackageName().matches(UI) && type.isTopLevelClass())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getDirectDependenciesToSelf().stream()
                        .allMatch(use -> use.getOriginClass().getPackageName().equals(type.getPackageName())));

        assertThat(offenders(needless)).isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(?:Impl|Manager|Helper|Utils?|Dto|DTO)(?:\\$.*)?")
                .check(CLASSES);
    }

    @Test
    void noFileIsTooLongToBeRead() {
        Set<String> found = files().stream()
                .filter(file -> lines(file) > LONGEST)
                .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(TOO_LONG.keySet());
    }

    @Test
    void oneNameIsOneThing() {
        Map<String, Long> names = files().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> !name.equals("package-info"))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        names.values().removeIf(times -> times == 1);

        assertThat(names.keySet()).isEqualTo(TWINS.keySet());
    }
}
