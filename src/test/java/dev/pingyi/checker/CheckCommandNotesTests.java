package dev.pingyi.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an import of the file would leave out or change, told by the command line too. */
class CheckCommandNotesTests {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int check(Locale locale, String... arguments) {
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new CheckCommand(print, print, directory, locale).run(List.of(arguments));
    }

    private List<JsonNode> json() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    @Test
    void printsWhatAnImportOfATextWouldChangeAndEndsAsIfItWereNot() throws IOException {
        Files.writeString(directory.resolve("pdf.txt"), "\u200B⼀、⼯作①²\n");

        assertThat(check(Locale.SIMPLIFIED_CHINESE, "--json", "pdf.txt")).isZero();
        assertThat(json())
                .filteredOn(line -> line.get("type").asString().equals("heading"))
                .singleElement()
                .satisfies(heading -> assertThat(heading.get("line").asInt()).isEqualTo(1));
        assertThat(json())
                .filteredOn(line -> line.get("type").asString().equals("finding"))
                .extracting(
                        line -> line.get("level").asString(),
                        line -> line.get("rule").asString(),
                        line -> line.get("message").asString())
                .containsExactly(
                        tuple("notice", "import", "去掉了1个看不见的控制符，文字不受影响。"),
                        tuple("notice", "import", "2个部首字符（多半是从 PDF 复制来的，如“⼯作”的“⼯”）已换成同形的汉字，文字不受影响。"));
    }

    @Test
    void tellsInTheLanguageOfTheTerminalWhatAWordFileHoldsBesidesItsLines() throws IOException {
        try (var document = new XWPFDocument();
                var file = Files.newOutputStream(directory.resolve("headed.docx"))) {
            var run = document.createParagraph().createRun();
            run.setText("党员786名。");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("内部资料");
            document.write(file);
        }

        assertThat(check(Locale.ENGLISH, "headed.docx")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("headed.docx:1: notice [import] ")
                .contains("内部资料")
                .hasLineCount(1);
    }

    @Test
    void showsEveryFigureAsItWasUnderstoodAndWhichBelongTogether() throws IOException {
        Files.writeString(directory.resolve("frames.txt"), "党员45名，其中女党员18名，占40%。");

        check(Locale.SIMPLIFIED_CHINESE, "--json", "--frames", "frames.txt");

        assertThat(json())
                .filteredOn(line -> line.get("type").asString().equals("frame"))
                .extracting(
                        line -> line.get("value").asInt(),
                        line -> line.get("thing").asString(),
                        line -> line.get("cues").toString())
                .contains(tuple(18, "女党员", "[\"among\"]"));
        assertThat(json())
                .filteredOn(line -> line.get("type").asString().equals("relation"))
                .extracting(
                        line -> line.get("kind").asString(),
                        line -> line.get("holds").asBoolean())
                .containsExactly(tuple("share", true));
    }

    @Test
    void saysOfEveryFindingWhetherItMayBeDismissed() throws IOException {
        Files.writeString(directory.resolve("sum.txt"), "\u200B共有党支部33个，其中农村23个、机关6个、企业3个。");

        assertThat(check(Locale.SIMPLIFIED_CHINESE, "--json", "sum.txt")).isOne();
        assertThat(json())
                .filteredOn(line -> line.get("type").asString().equals("finding"))
                .extracting(
                        line -> line.get("rule").asString(),
                        line -> line.get("dismissible").asBoolean())
                .contains(tuple("import", false), tuple("sum", true));
    }
}
