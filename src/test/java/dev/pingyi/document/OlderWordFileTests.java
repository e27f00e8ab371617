package dev.pingyi.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.text.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.junit.jupiter.api.Test;

/** The .doc reader holds to the same rules as the .docx reader. */
class OlderWordFileTests {

    private static final int ITEM = 12;
    private static final int FIGURE = 15;

    @Test
    void leavesStruckHiddenAndDeletedWordsOutAndQuotesThem() throws IOException {
        assertLeftOut("document.note.struck", run -> run.setStrikeThrough(true));
        assertLeftOut("document.note.struck", run -> run.setDoubleStrikethrough(true));
        assertLeftOut("document.note.hidden", run -> run.setVanished(true));
        assertLeftOut("document.note.deleted", run -> run.markDeleted(true));
    }

    @Test
    void keepsRaisedFiguresApartFromTheWordsBefore() throws IOException {
        var text = read(FIGURE, 2, run -> script(run, 1));

        assertThat(lines(text)).contains("发展党员〔15〕名。");
        assertThat(text.notes()).extracting(Note::key).contains("document.note.script");
        assertThat(lines(read(FIGURE, 2, run -> script(run, 2)))).contains("发展党员₁₅名。");
    }

    /** In this file the table, the items and a heading below it share one description of their looks. */
    @Test
    void leavesRowsItemsAndTheirNumbersOutThatWereDeleted() throws IOException {
        assertThat(lines(read(FIGURE, 2, _ -> {})))
                .containsSequence("| 支部 | 党员 |", "| 农村 | 612 |", "1.学习", "2.议事", "（二）抓队伍");

        var text = read(ITEM, 0, run -> run.markDeleted(true));

        assertThat(lines(text)).containsSequence("〔1〕不含预备党员", "15名。", "存在的问题");
        assertThat(text.notes())
                .filteredOn(note -> note.key().equals("document.note.deleted"))
                .extracting(note -> note.arguments().getLast())
                .anyMatch(words -> words.contains("农村 612"))
                .anyMatch(words -> words.equals("议事"));
    }

    /** The library's own method sets another property. */
    private static void script(CharacterRun run, int index) {
        try {
            var field = CharacterRun.class.getDeclaredField("_chpx");
            field.setAccessible(true);
            ((SprmBuffer) field.get(run)).updateSprm((short) 0x2A48, (byte) index);
        } catch (ReflectiveOperationException changed) {
            throw new LinkageError("The library has changed", changed);
        }
    }

    private static void assertLeftOut(String key, Consumer<CharacterRun> change) throws IOException {
        var text = read(FIGURE, 2, change);

        assertThat(lines(text)).contains("发展党员名。");
        assertThat(text.notes())
                .filteredOn(note -> note.key().equals(key))
                .extracting(note -> note.arguments().getLast())
                .anyMatch(words -> words.endsWith("15"));
    }

    /** The report with one of its runs changed. */
    private static WordText read(int paragraph, int run, Consumer<CharacterRun> change) throws IOException {
        try (var content = Files.newInputStream(Path.of("src/test/resources/document/report.doc"));
                var document = new HWPFDocument(content)) {
            change.accept(document.getRange().getParagraph(paragraph).getCharacterRun(run));
            return new DocReader(document, false).read();
        }
    }

    private static List<String> lines(WordText text) {
        return text.lines().stream().map(Line::whole).toList();
    }
}
