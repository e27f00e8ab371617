package dev.pingyi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTests {

    private static final String TEXT = "一、抓学习\n全镇党员786名，“三会一课”①。\n";

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "GBK,GBK (GB18030)", "GB18030,GBK (GB18030)", "UTF-16LE,UTF-16", "UTF-16BE,UTF-16"})
    void readsATextWithoutAMark(String charset, String label) throws Decoded.Refused {
        assertThat(Decoded.of(bytes(TEXT, charset))).isEqualTo(new Decoded(TEXT, label));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "UTF-16LE,UTF-16", "UTF-16BE,UTF-16"})
    void takesOnlyTheMarkAway(String charset, String label) throws Decoded.Refused {
        assertThat(Decoded.of(bytes("\uFEFF \u200B" + TEXT, charset))).isEqualTo(new Decoded(" \u200B" + TEXT, label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsPlainEnglishInWideCharacters(String charset) throws Decoded.Refused {
        assertThat(Decoded.of(bytes("report of 2025\r\n", charset)).text()).isEqualTo("report of 2025\r\n");
    }

    /** Even numbers of bytes, so that each could be UTF-16 by its length. */
    @ParameterizedTest
    @CsvSource({
        "鄉鎮黨委書記述職報告黨員發展,Big5,ENCODING",
        "党員の発展と組織建設について,Shift_JIS,ENCODING",
        "'',UTF-8,EMPTY",
        "\uFEFF,UTF-16LE,EMPTY"
    })
    void refusesWhatCannotBeToldForCertain(String text, String charset, Decoded.Refusal refusal) {
        assertThatExceptionOfType(Decoded.Refused.class)
                .isThrownBy(() -> Decoded.of(bytes(text.replace("\\uFEFF", "\uFEFF"), charset)))
                .extracting(Decoded.Refused::refusal)
                .isEqualTo(refusal);
    }

    @Test
    void takesNoBinaryForWideCharacters() {
        byte[][] files = {
            {1, 2, 3, 0, 4, 5, 6, 7, 8, 9},
            {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0},
            {(byte) 0xFF, (byte) 0xFE, 0, 0, 1, 0, 2, 0},
            {0, 0, 0, 0}
        };
        for (byte[] file : files) {
            assertThatExceptionOfType(Decoded.Refused.class)
                    .isThrownBy(() -> Decoded.of(file))
                    .extracting(Decoded.Refused::refusal)
                    .isEqualTo(Decoded.Refusal.BINARY);
        }
    }

    @Test
    void isReadAlikeByTheImport() {
        for (String charset : new String[] {"UTF-8", "GBK", "UTF-16LE", "UTF-16BE"}) {
            assertThat(TextFile.read("a.txt", bytes(TEXT, charset)).text()).isEqualTo(TEXT.strip());
        }
        assertThat(TextFile.read("a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(TEXT.strip());
    }

    @Test
    void foldsRadicalsOfAPdfAndNoMarks() {
        var file = TextFile.read("a.txt", "⼀、⼯作⻓效 36①名 120m² ㈠ Ⅲ ℃ ﹪".getBytes(StandardCharsets.UTF_8));

        assertThat(file.text()).isEqualTo("一、工作长效 36①名 120m² ㈠ Ⅲ ℃ ﹪");
        assertThat(file.notes()).containsExactly(new ImportWarning("report.warning.characters-folded", "3"));
        assertThat(TextFile.clean("⼯作①")).isEqualTo("工作①");
    }
}
