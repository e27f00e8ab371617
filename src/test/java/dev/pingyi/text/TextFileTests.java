package dev.pingyi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pingyi.kernel.Rejected;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTests {

    private static final String TEXT = "标题\n一、甲\n正文，归朝村。";

    @Test
    void readsUtf8() {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(new TextFile(TEXT, "UTF-8", 0));
    }

    @Test
    void readsUtf8WithAByteOrderMark() {
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(new TextFile(TEXT, "UTF-8", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030"})
    void readsGbk(String charset) {
        assertThat(read(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(new TextFile(TEXT, "GBK (GB18030)", 0));
    }

    @Test
    void readsTheSeedReportAlikeFromBothEncodings() throws IOException {
        byte[] utf8 = Files.readAllBytes(Path.of("seeds/seed-report.txt"));
        byte[] gbk = new String(utf8, StandardCharsets.UTF_8).getBytes(Charset.forName("GBK"));

        assertThat(read(gbk).text()).isEqualTo(read(utf8).text());
        assertThat(read(utf8).text() + "\n").isEqualTo(new String(utf8, StandardCharsets.UTF_8));
    }

    @Test
    void readsEveryKindOfLineEnd() {
        assertThat(read("甲\r\n乙\r丙\n丁\u2028戊".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("甲\n乙\n丙\n丁\n戊");
    }

    @Test
    void takesOutInvisibleCharactersAndCountsThem() {
        assertThat(read("甲\u202E乙\u200B\u0007丙👨\u200D👩".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new TextFile("甲乙丙👨\u200D👩", "UTF-8", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "Shift_JIS"})
    void refusesOtherEncodingsInsteadOfGuessing(String charset) {
        String text = switch (charset) {
            case "Big5" -> "我們鎮黨委一直高度重視黨的建設工作，堅持以重要思想統攬全鎮黨的建設，堅決貫徹方針。";
            case "Shift_JIS" -> "今年度の業務報告について、以下のとおり説明いたします。";
            default -> throw new IllegalArgumentException(charset);
        };

        assertRefused(text.getBytes(Charset.forName(charset)), "report.rejected.encoding", "report.rejected.binary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsWhatWindowsCallsUnicodeWithAndWithoutItsMark(String charset) {
        for (String mark : new String[] {"", "\uFEFF"}) {
            assertThat(read((mark + TEXT).getBytes(Charset.forName(charset))))
                    .isEqualTo(new TextFile(TEXT, "UTF-16", 0));
        }
    }

    @Test
    void refusesAFileCutInTheMiddleOfACharacter() {
        byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);

        assertRefused(Arrays.copyOf(whole, whole.length - 1), "report.rejected.encoding");
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(new byte[0], "report.rejected.file-empty");
        assertRefused("\uFEFF \r\n\t　\n".getBytes(StandardCharsets.UTF_8), "report.rejected.file-empty");
    }

    @Test
    void refusesBinary() {
        assertRefused(new byte[] {1, 2, 0, 4, 'a'}, "report.rejected.binary");
        assertRefused(new byte[] {1, 2, 3, 4, 'a'}, "report.rejected.binary");
    }

    @Test
    void refusesMoreThanTwoMegabytesAndSaysHowMuchItIs() {
        byte[] huge = new byte[30 * 1024 * 1024];

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> TextFile.read("年报.txt", huge))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("年报.txt", "30.0", "2.0"));
    }

    private static TextFile read(byte[] content) {
        return TextFile.read("a.txt", content);
    }

    private static void assertRefused(byte[] content, String... keys) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> read(content))
                .satisfies(refused -> assertThat(keys).contains(refused.key()));
    }
}
