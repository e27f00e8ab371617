package dev.pingyi.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import dev.pingyi.document.WordFiles;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportService;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.text.ImportRow;
import dev.pingyi.text.ImportWarning;
import dev.pingyi.text.Section;
import dev.pingyi.workbench.ExportService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ImportServiceTests {

    private static final byte[] WORD =
            WordFiles.word().p("一、去年问题整改情况").p("全部整改。").p("二、存在问题").p("学习不深。👍").bytes();

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    ImportService imports;

    @Autowired
    ExportService exports;

    TestCounty county;
    ReportId id;
    Actor secretary;
    Actor member;

    @BeforeEach
    void openRound() {
        county = fixtures.openCounty();
        id = county.report();
        secretary = county.secretary();
        member = county.organizationMember();
    }

    @Test
    void readsAWordFileAndStoresNothing() {
        var before = sections();

        var file = read();

        assertThat(file.format()).isEqualTo("Word (.docx)");
        assertThat(file.rows()).extracting(ImportRow::text).contains("二、存在问题", "学习不深。👍");
        assertThat(sections()).isEqualTo(before);
        assertThat(county.as(member, () -> reports.revisions(id))).isEmpty();
    }

    @Test
    void storesWhatTheMappingMakesOfItInOneStep() {
        save("写了一半");
        var mapping = new Mapping(read());
        mapping.send(1, Target.LEFT_OUT);

        var result = county.as(member, () -> imports.importMapped(id, mapping));

        assertThat(sections())
                .extracting(Section::heading)
                .containsExactly("一、去年问题整改情况", "二、履职情况及主要成效", "三、存在问题", "四、下一步工作打算");
        assertThat(sections().get(2).body()).isEqualTo("学习不深。👍");
        assertThat(result.former()).isEqualTo(1);
        assertThat(result.warnings()).containsExactly(new ImportWarning("report.warning.left-out", "1"));
        assertThat(county.as(member, () -> reports.revision(id, 1)).getFirst().body())
                .isEqualTo("写了一半");
    }

    @Test
    void tellsOfWhatOthersWroteWhileTheFileWasMapped() {
        var mapping = new Mapping(read());
        save("书记刚写的");

        var result = county.as(member, () -> imports.importMapped(id, mapping));

        assertThat(result.warnings()).containsExactly(new ImportWarning("report.warning.draft-changed"));
        assertThat(result.former()).isNotNull();
    }

    @Test
    void refusesAMappingToATemplateThatIsNoMore() {
        var file = read();
        var before = sections();
        var former = new Mapping(new Incoming(
                file.name(),
                file.format(),
                file.rows(),
                file.warnings(),
                List.of("整改", "成效"),
                file.draft(),
                file.draftChangedAt()));

        assertRefused(
                "report.rejected.template-changed", () -> county.as(member, () -> imports.importMapped(id, former)));
        assertThat(sections()).isEqualTo(before);
    }

    @Test
    void refusesAMappingOfAReportThatWasSubmittedMeanwhile() {
        save("书记写的");
        var mapping = new Mapping(read());
        county.as(secretary, () -> {
            reports.submit(id, Fixtures.AS_IT_STANDS);
            return true;
        });

        assertRefused("report.rejected.not-editable", () -> county.as(member, () -> imports.importMapped(id, mapping)));
        assertRefused("report.rejected.not-editable", () -> read());
    }

    @Test
    void refusesAnImportOfNothing() {
        var mapping = new Mapping(read());
        mapping.file().rows().forEach(row -> mapping.send(row.number(), Target.LEFT_OUT));
        mapping.send(0, Target.LEFT_OUT);
        var nothing = new Mapping(new Incoming(
                "a",
                "UTF-8",
                List.of(),
                List.of(),
                mapping.file().template(),
                List.of(),
                mapping.file().draftChangedAt()));

        assertRefused("report.rejected.nothing-left", () -> county.as(member, () -> imports.importMapped(id, mapping)));
        assertRefused("report.rejected.nothing-left", () -> county.as(member, () -> imports.importMapped(id, nothing)));
    }

    @Test
    void refusesABrokenFileAndKeepsTheDraft() {
        var before = sections();

        assertRefused(
                "document.rejected.broken",
                () -> county.as(member, () -> imports.readFile(id, "a.docx", new byte[] {'P', 'K', 3, 4, 0})));
        assertThat(sections()).isEqualTo(before);
    }

    @Test
    void takesControlAndDirectionMarksOutAndKeepsEmoji() {
        byte[] file = WordFiles.word()
                .p("一、甲\u202E乙\u200B")
                .p("👨\u200D👩\uFEFF正\u2028文")
                .bytes();

        var read = county.as(member, () -> imports.readFile(id, "a.docx", file));

        assertThat(read.rows()).extracting(ImportRow::text).containsExactly("一、甲乙", "👨\u200D👩正", "文");
        assertThat(read.warnings()).containsExactly(new ImportWarning("report.warning.characters-removed", "3"));
    }

    @Test
    void makesTablesOfPastedRowsAndLeavesNumberedLinesAlone() {
        String pasted = "一、\t履职情况\n（一）\t抓班子\n1.\t学习\n2.\t议事\n支部\t党员\n农村\t612\n机关\t128\n后面\t一行";

        var read = county.as(member, () -> imports.readPasted(id, "粘贴的文字", pasted));

        assertThat(read.rows())
                .extracting(ImportRow::text)
                .containsExactly(
                        "一、\t履职情况",
                        "（一）\t抓班子",
                        "1.\t学习",
                        "2.\t议事",
                        "| 支部 | 党员 |",
                        "| 农村 | 612 |",
                        "| 机关 | 128 |",
                        "| 后面 | 一行 |");
        assertRefused(
                "report.rejected.nothing-pasted",
                () -> county.as(member, () -> imports.readPasted(id, "粘贴的文字", " \n\u200B")));
    }

    @Test
    void bringsTheWholeDraftBackThroughAWordFile() throws IOException {
        county.as(
                member,
                () -> imports.importFile(
                        id,
                        "a.txt",
                        ReportFile.read(
                                "a.txt", "题目\n一、甲。接着\n（1）列举\n| a | b |\n二、乙\n\n丙".getBytes(StandardCharsets.UTF_8))));
        var before = sections();

        var file = county.as(member, () -> exports.word(id, null));
        byte[] content = file.open().readAllBytes();
        var again = county.as(member, () -> imports.readFile(id, file.fileName(), content));
        county.as(member, () -> imports.importMapped(id, new Mapping(again)));

        assertThat(words(sections())).isEqualTo(words(before));
        assertThat(file.fileName()).isEqualTo("某镇镇党委书记述职报告.docx");
    }

    @Test
    void exportsOnlyWhatTheReaderMayRead() {
        save("草稿里的话");

        assertRefused(
                "report.rejected.nothing-to-export", () -> county.as(county.officer(), () -> exports.word(id, null)));
        assertRefused("report.rejected.unknown-revision", () -> county.as(county.officer(), () -> exports.word(id, 1)));
        assertThat(county.as(secretary, () -> exports.word(id, 1)).fileName()).contains("第1稿");
        var other = fixtures.openCounty();
        assertRefused("report.rejected.unknown", () -> other.as(other.secretary(), () -> exports.word(id, null)));
        assertRefused(
                "report.rejected.unknown", () -> other.as(other.secretary(), () -> imports.readFile(id, "a", WORD)));
    }

    @Test
    void letsNobodyImportButTheSecretaryAndTheOrganizationMember() {
        assertThatThrownBy(() -> county.as(county.members().get(1), () -> imports.readFile(id, "a", WORD)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> county.as(county.officer(), () -> imports.readFile(id, "a", WORD)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Incoming read() {
        return county.as(member, () -> imports.readFile(id, "去年.docx", WORD));
    }

    private List<Section> sections() {
        return county.as(member, () -> reports.report(id)).sections();
    }

    private void save(String body) {
        var first = county.as(secretary, () -> reports.report(id)).sections().getFirst();
        county.as(secretary, () -> reports.saveSection(id, first.id(), first.version(), first.heading(), body));
    }

    private static List<String> words(List<Section> sections) {
        return sections.stream()
                .map(section -> section.level() + "|" + section.heading() + "|" + section.body())
                .toList();
    }

    private static void assertRefused(String key, Runnable action) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(action::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
