package dev.pingyi.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.text.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small files that were read wrongly once, each with the right value. No real persons or places. */
class WordCaseTests {

    private static final Path CASES = Path.of("src/test/resources/document/cases");

    /** Lines are parted by "/ ". */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "d01-deleted-item; 一、抓学习/ 二、抓队伍; deleted",
                "d11-moved-item; 一、抓学习/ 二、抓队伍/ 三、抓会议; moved,inserted",
                "d20-celldel; | 甲 | 乙 |; deleted",
                "d23-super; 建成阵地120m²，党员36〔1〕名。; script",
                "d24-strike; 党员786名; struck",
                "d62-vanish-style; 显示; hidden",
                "d02-sym; 整改完成：是☑否□/ 占比≥80%; symbol",
                "d06-symex; 三会一课：✔已落实; symbol",
                "d26-alt-block; 后备段落/ 后; ''",
                "d26b-alt-run-unknown; 前中后; ''",
                "d03-eq; ①建强支部。/ 增长3/4。; equation",
                "d55-listnum; 本项1.抓学习/ 第1.项; number",
                "d27-math; 完成率36/40。; equation",
                "d04-placeholder; 一、工作情况/ / 二、存在问题; placeholder",
                "d12-pagebreak; 述职报告/ 一、工作情况/ 正文。; ''",
                "d12b-colbreak; 共有党员786名。/ 二、存在问题; ''",
                "d05-heading-softbreak; 一、抓基层党建工作情况/ 正文。; ''",
                "d05b-heading-num-softbreak; 一、抓基层党建工作情况/ 正文。; ''",
                "d10-pstyle; 一、工作情况/ （一）履责/ （二）创新; ''",
                "d09-norestart; 一、甲/ （一）子/ （二）丑/ 二、乙/ （三）寅; ''",
                "d07-box-table; 见右表/ | 指标 | 数 |/ | 党员 | 786 |/ | 支部 | 21 |; text-box",
                "d13-gridbefore; | 项目 | 2024 | 2025 |/ |  | 780 | 786 |; ''",
                "d08-backslash; 一、工作情况; ''"
            })
    void readsEveryCaseRightAndTellsWhatItLeavesOut(String file, String lines, String notes) throws IOException {
        var text = read(file);

        assertThat(text.lines().stream().map(Line::whole).toList())
                .containsExactly(lines.strip().split("/ ", -1));
        assertThat(text.notes().stream()
                        .map(note -> note.key().replace("document.note.", ""))
                        .toList())
                .isEqualTo(notes.isBlank() ? List.of() : List.of(notes.strip().split(",")));
    }

    @Test
    void takesAHeadingWithASoftReturnForOneHeading() throws IOException {
        assertThat(read("d05-heading-softbreak").lines().getFirst()).isEqualTo(Line.heading(1, 1, "一、抓基层党建工作情况", ""));
        assertThat(read("d05b-heading-num-softbreak").lines().getFirst())
                .isEqualTo(Line.heading(1, 1, "一、抓基层党建工作情况", ""));
    }

    @Test
    void quotesTheWordsThatAreLeftOut() throws IOException {
        assertThat(read("d24-strike").notes()).containsExactly(new Note("document.note.struck", "1", "党员786名", "780"));
        assertThat(read("d62-vanish-style").notes()).containsExactly(new Note("document.note.hidden", "1", "", "样式隐藏"));
        assertThat(read("d20-celldel").notes()).containsExactly(new Note("document.note.deleted", "1", "删", "删"));
        assertThat(read("d04-placeholder").notes())
                .containsExactly(new Note("document.note.placeholder", "1", "", "单击或点击此处输入文字。"));
        assertThat(read("d01-deleted-item").notes())
                .containsExactly(new Note("document.note.deleted", "2", "二、抓队伍", "抓会议"));
    }

    private static WordText read(String file) throws IOException {
        return WordFile.read(file + ".docx", Files.readAllBytes(CASES.resolve(file + ".docx")));
    }
}
