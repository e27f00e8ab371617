package dev.pingyi.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is looked at to its end, and a table of text cell by cell. */
class TextInspectionTests {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("GB18030"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>a()</script>", "<SCRIPT src=//a>", "< script >", "</script>", "<img src=x onerror=a()>",
                "<iframe src=a>", "<?php a(); ?>", "<svg/onload=a()>", "<form action=a>", "javascript:a()",
                "VBScript :a()"
            })
    void findsAPageHoweverDeepItLies(String page) throws Exception {
        for (var charset : CHARSETS) {
            for (int before : new int[] {0, 16 * 1024 - 3, 16 * 1024, 700_000}) {
                byte[] text = ("党".repeat(before) + page + "党".repeat(before)).getBytes(charset);

                assertThat(reason("x.txt", text))
                        .as("%s behind %d", charset, before)
                        .isEqualTo("web-page");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"党员 < 100 人，> 50 人", "a<b and b>c", "《述职报告》<附件>", "<imgur>", "script: 发言稿", "=1+1"})
    void takesWhatIsNoPage(String text) throws Exception {
        assertThat(type("x.txt", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(FileType.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", "=cmd|' /C calc'!A0", "+cmd|'a'!A0", "-2+3+cmd|'a'!A0", "@SUM(A1)", "-A1", "支部,=1+1", "支部;=1+1",
                "支部\t=1+1", "支部\r\n=1+1", "支部\r=1+1", "\"=1+1\"", "支部,\"=1+1\"", "支部, =1+1", "支部,\t=1+1",
                        "支部,\u3000=1+1",
                "支部,\u00a0=1+1", "\ufeff=1+1", "'=1+1", "\uff1d1+1", "\uff0b1\uff0b1", "\uff0dA1", "\uff20SUM(A1)",
                        "支部\uff0c=1+1",
                "=", "-1(2)", "ID;PWXL;N;E", "支部,党员\n\"甲\n=1+1\",2", "a|=1+1"
            })
    void refusesACellThatBecomesAFormula(String table) throws Exception {
        for (var charset : CHARSETS) {
            assertThat(reason("x.csv", table.getBytes(charset)))
                    .as(charset.name())
                    .isEqualTo("formula");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "支部,党员\n农村,612", "增减,-5,+3,-3.5%,\uff0d12", "金额,-\u00a51200.50,-1 200", "电话,+86 512 6288",
                        "无,-,--,\u2014",
                "-1.5E-3,2", "姓名,ab@example.invalid,a=b,1-2", "ID,姓名", "\"一、二\",\"3\"", "-1,234"
            })
    void takesNumbersAndDashes(String table) throws Exception {
        for (var charset : CHARSETS) {
            assertThat(type("x.csv", table.getBytes(charset)))
                    .as(charset.name())
                    .isEqualTo(FileType.CSV);
        }
    }

    @Test
    void findsAFormulaHoweverDeepItLies() throws Exception {
        assertThat(reason("x.CSV", ("农村,612\n".repeat(200_000) + "=1+1").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("formula");
    }

    private String reason(String name, byte[] content) {
        return assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> type(name, content))
                .actual()
                .key()
                .substring("attachment.rejected.".length());
    }

    private FileType type(String name, byte[] content) throws Exception {
        return Inspection.type(Files.write(folder.resolve("x"), content), name);
    }
}
