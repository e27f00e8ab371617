package dev.pingyi.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTests {

    private static final String WRONG = "民主评议中，支部书记述职覆盖率达到120%。\n";
    private static final String RIGHT = "现设32个党支部，其中农村党支部23个，机关党支部6个，企业党支部3个。\n";

    @TempDir
    private Path directory;

    private ByteArrayOutputStream out;
    private ByteArrayOutputStream errors;

    @BeforeEach
    void listens() {
        out = new ByteArrayOutputStream();
        errors = new ByteArrayOutputStream();
    }

    @Test
    void endsWithZeroWhereNothingBlocks() throws IOException {
        write("right.txt", RIGHT);

        assertThat(check("right.txt")).isZero();
        assertThat(output()).isEmpty();
    }

    @Test
    void endsWithOneWhereSomethingBlocksAndSaysWhereAndWhat() throws IOException {
        write("wrong.txt", RIGHT + WRONG);

        assertThat(check("wrong.txt")).isEqualTo(1);
        assertThat(output())
                .startsWith("wrong.txt:2: error [percent-over] 「120%」")
                .hasLineCount(1);
    }

    @Test
    void readsGbkUtf16AndByteOrderMarksAlike() throws IOException {
        Files.write(directory.resolve("gbk.txt"), WRONG.getBytes(Charset.forName("GBK")));
        Files.writeString(directory.resolve("bom.txt"), "\uFEFF" + WRONG);
        Files.write(directory.resolve("wide.txt"), ("\uFEFF" + WRONG).getBytes(StandardCharsets.UTF_16LE));

        Files.write(directory.resolve("unmarked.txt"), WRONG.getBytes(StandardCharsets.UTF_16BE));

        assertThat(check("--json", "gbk.txt", "bom.txt", "wide.txt", "unmarked.txt"))
                .isEqualTo(1);
        assertThat(json())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.get("start").asInt()).isEqualTo(17));
    }

    @Test
    void countsOffsetsInCharactersOfTheDecodedText() throws IOException {
        String before = "\u200F\u0007🎉🎉全镇\tok\r\n\r\n";
        write("strange.txt", before + WRONG);

        check("--json", "strange.txt");

        String text = before + WRONG;
        int[] characters = text.codePoints().toArray();
        assertThat(json())
                .filteredOn(line -> !line.get("rule").asString().equals("import"))
                .singleElement()
                .satisfies(finding -> {
                    int start = finding.get("start").asInt();
                    int end = finding.get("end").asInt();
                    assertThat(new String(characters, start, end - start)).isEqualTo("120%");
                    assertThat(finding.get("passage").asString()).isEqualTo("120%");
                    assertThat(finding.get("line").asInt()).isEqualTo(3);
                });
    }

    @Test
    void printsNothingThatATerminalObeys() throws IOException {
        write("escape.txt", "支部书记述职覆盖率达到\u001B[31m120%。\n");

        check("escape.txt");
        check("--json", "escape.txt");

        assertThat(output()).doesNotContain("\u001B");
    }

    @Test
    void checksTheOthersWhereOneCannotBeRead() throws IOException {
        write("wrong.txt", WRONG);
        write("empty.txt", "");

        assertThat(check("missing.txt", "wrong.txt", "empty.txt")).isEqualTo(2);
        assertThat(output()).contains("wrong.txt:1:").hasLineCount(1);
        assertThat(refusals()).containsExactly("missing.txt：没有这个文件。", "empty.txt：文件里没有文字。");
    }

    @Test
    void refusesInEnglishWhereTheTerminalIsEnglish() {
        var command = new CheckCommand(stream(out), stream(errors), directory, Locale.ENGLISH);

        assertThat(command.run(List.of("missing.txt"))).isEqualTo(2);
        assertThat(refusals()).containsExactly("missing.txt: no such file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--yaml a.txt", "--json", ""})
    void explainsItselfWhereItIsNotUnderstood(String arguments) {
        assertThat(check(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(refusals()).singleElement().asString().startsWith("usage:");
    }

    @Test
    void readsParagraphsNumbersAndTablesOfAWordFile() throws IOException {
        word("report.docx", WRONG);

        assertThat(check("--json", "report.docx")).isEqualTo(1);
        assertThat(json())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.get("passage").asString()).isEqualTo("120%"));
    }

    @Test
    void readsTheHeadingsThatWordNumbersByItselfAndThoseThatBearAStyle() throws IOException {
        try (var document = new XWPFDocument();
                var file = Files.newOutputStream(directory.resolve("styled.docx"))) {
            var numbering = document.createNumbering();
            var list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ZERO);
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
            level.addNewLvlText().setVal("%1、");
            var number = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
            for (String title : List.of("履职情况", "存在的问题")) {
                var heading = document.createParagraph();
                heading.setNumID(number);
                heading.createRun().setText(title);
                document.createParagraph().createRun().setText("内容。");
            }
            var styled = document.createParagraph();
            styled.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
            styled.createRun().setText("下一步打算");
            document.write(file);
        }

        check("--json", "styled.docx");

        assertThat(json())
                .filteredOn(line -> line.get("type").asString().equals("heading"))
                .extracting(
                        line -> line.get("title").asString(),
                        line -> line.get("role").asString(),
                        line -> line.get("level").asInt())
                .containsExactly(
                        tuple("履职情况", "achievements", 1), tuple("存在的问题", "problems", 1), tuple("下一步打算", "plans", 1));
    }

    @Test
    void refusesFilesThatAreNoTextInOneLine() throws Exception {
        Files.write(directory.resolve("binary.txt"), new byte[] {1, 2, 3, 0, 4, 5, 6, 7, 8, 9});
        Files.write(directory.resolve("big5.txt"), "鄉鎮黨委書記述職報告，黨員發展與組織建設。".getBytes(Charset.forName("Big5")));
        Files.createDirectory(directory.resolve("folder.txt"));
        write("mark.txt", "\uFEFF");
        write("broken.docx", "PK\u0003\u0004 broken");
        write("empty.docx", "");
        encrypted("locked.docx");
        zip("other.docx", "hello.txt", "hello");
        zip("entity.docx", "word/document.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>");
        bomb("bomb.docx");
        List<String> files = List.of(
                "binary.txt",
                "big5.txt",
                "folder.txt",
                "mark.txt",
                "broken.docx",
                "empty.docx",
                "locked.docx",
                "other.docx",
                "entity.docx",
                "bomb.docx");

        for (String file : files) {
            errors.reset();
            assertThat(check(file)).as(file).isEqualTo(2);
            assertThat(refusals())
                    .as(file)
                    .singleElement()
                    .asString()
                    .contains(file)
                    .doesNotContain("Exception");
        }
        assertThat(output()).isEmpty();
    }

    private int check(String... arguments) {
        return new CheckCommand(stream(out), stream(errors), directory, Locale.SIMPLIFIED_CHINESE)
                .run(List.of(arguments));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<JsonNode> json() {
        return output().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private List<String> refusals() {
        return errors.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }

    private void word(String name, String... paragraphs) throws IOException {
        try (var document = new XWPFDocument();
                var file = Files.newOutputStream(directory.resolve(name))) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(file);
        }
    }

    private void encrypted(String name) throws Exception {
        word("plain.docx", WRONG);
        try (var files = new POIFSFileSystem();
                var file = Files.newOutputStream(directory.resolve(name))) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var inside = encryptor.getDataStream(files)) {
                inside.write(Files.readAllBytes(directory.resolve("plain.docx")));
            }
            files.writeFilesystem(file);
        }
    }

    private void zip(String name, String entry, String content) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(directory.resolve(name)))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A Word file with a body of 200 MB of blanks, some 200 KB as it lies there. */
    private void bomb(String name) throws IOException {
        word("small.docx", WRONG);
        try (var from = new java.util.zip.ZipFile(
                        directory.resolve("small.docx").toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(directory.resolve(name)))) {
            for (var entry : java.util.Collections.list(from.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    int body = xml.indexOf("<w:body>") + "<w:body>".length();
                    zip.write(xml.substring(0, body).getBytes(StandardCharsets.UTF_8));
                    byte[] blanks = new byte[1024 * 1024];
                    java.util.Arrays.fill(blanks, (byte) ' ');
                    for (int i = 0; i < 200; i++) {
                        zip.write(blanks);
                    }
                    zip.write(xml.substring(body).getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.write(content);
                }
            }
        }
    }
}
