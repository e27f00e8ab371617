package dev.pingyi.document;

import static dev.pingyi.document.WordFiles.run;
import static dev.pingyi.document.WordFiles.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.text.Line;
import dev.pingyi.text.Line.Role;
import dev.pingyi.text.Numerals;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything a Word file holds becomes a line or a note. */
class WordFileTests {

    private static final String STYLES = "<w:style w:type=\"paragraph\" w:styleId=\"a1\"><w:name w:val=\"heading 1\"/>"
            + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"mine\"><w:name w:val=\"某镇小标题\"/><w:basedOn w:val=\"h2\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:name w:val=\"heading 2\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"Title\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"toc\"><w:name w:val=\"toc 1\"/></w:style>";

    /** 一、 with （一） and 1. below it. */
    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "chineseCounting", "%1、")
            + level(1, "japaneseCounting", "（%2）") + level(2, "decimal", "%3.") + level(3, "decimalFullWidth", "（%4）")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/>"
            + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    @Test
    void writesAutomaticNumbersOut() {
        var text = read(word().with("numbering", NUMBERING)
                .item(1, 0, "整改情况")
                .p("正文")
                .item(1, 1, "甲")
                .item(1, 2, "子")
                .item(1, 2, "丑")
                .item(1, 3, "寅")
                .item(1, 1, "乙")
                .item(1, 2, "再从一起")
                .item(1, 0, "履职情况")
                .item(2, 0, "重新起头")
                .item(9, 0, "没有这个列表"));

        assertThat(text.lines())
                .extracting(Line::whole)
                .containsExactly(
                        "一、整改情况", "正文", "（一）甲", "1.子", "2.丑", "（１）寅", "（二）乙", "1.再从一起", "二、履职情况", "一、重新起头", "没有这个列表");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCountingThousand,21,二十一",
        "chineseCounting,10,十",
        "japaneseCounting,105,一百〇五",
        "ideographDigital,10,一〇",
        "chineseLegalSimplified,12,壹拾贰",
        "decimalEnclosedCircle,3,③",
        "decimalEnclosedCircleChinese,21,㉑",
        "ideographTraditional,2,乙",
        "ideographZodiac,1,子",
        "upperRoman,9,IX",
        "lowerLetter,27,aa",
        "decimalZero,7,07",
        "decimalFullWidth,12,１２",
        "chineseCounting,1010,一千〇一十",
        "unheardOf,4,4",
        "none,4,''"
    })
    void countsInEveryWay(String format, int number, String words) {
        assertThat(Numerals.of(format, number)).isEqualTo(words);
    }

    @Test
    void takesHeadingsByStyleOutlineAndInheritance() {
        var text = read(word().with("styles", STYLES)
                .p("t", "述职报告")
                .p("a1", "存在的问题")
                .p("mine", "没有序号")
                .xml("<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>" + run("大纲三级") + "</w:p>")
                .p("a1", "太长了，".repeat(60))
                .p("正文"));

        assertThat(text.lines())
                .extracting(Line::role, Line::level)
                .containsExactly(
                        tuple(Role.HEADING, 0),
                        tuple(Role.HEADING, 1),
                        tuple(Role.HEADING, 2),
                        tuple(Role.HEADING, 3),
                        tuple(Role.UNMARKED, 0),
                        tuple(Role.UNMARKED, 0));
        assertThat(keys(text)).containsExactly("document.note.long-heading");
    }

    @Test
    void keepsTablesAsTables() {
        var text = read(word().p("党员情况：")
                .xml("<w:tbl><w:tr>" + cell("", "指标") + cell("<w:gridSpan w:val=\"2\"/>", "人数") + "</w:tr><w:tr>"
                        + cell("<w:vMerge w:val=\"restart\"/>", "党员|团员") + cell("", "男") + cell("", "412")
                        + "</w:tr><w:tr>"
                        + cell("<w:vMerge/>", "") + cell("", "女") + cell("", "374") + "</w:tr></w:tbl>"
                        + "<w:tbl><w:tr>" + cell("", "另一个表") + "</w:tr></w:tbl>")
                .p("合计786人。"));

        assertThat(text.lines())
                .extracting(Line::whole)
                .containsExactly(
                        "党员情况：",
                        "| 指标 | 人数 |  |",
                        "| 党员\\|团员 | 男 | 412 |",
                        "|  | 女 | 374 |",
                        "",
                        "| 另一个表 |",
                        "合计786人。");
        assertThat(text.notes()).containsExactly(new Note("document.note.merged-cells", "2", "2"));
    }

    @Test
    void takesTrackedChangesAsAcceptedAndTellsWhatWasDeleted() {
        var text = read(word().xml("<w:p>" + run("发展党员") + "<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>"
                        + run("15") + "</w:ins>" + run("名。") + "</w:p>")
                .xml("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("两段并") + "</w:p>")
                .p("成一段"));

        assertThat(text.lines()).extracting(Line::whole).containsExactly("发展党员15名。", "两段并成一段");
        assertThat(text.notes())
                .containsExactly(
                        new Note("document.note.deleted", "1", "发展党员15名。", "12"),
                        new Note("document.note.inserted", "1", "1"));
    }

    @Test
    void tellsOfCommentsFootnotesTextBoxesHeadersAndPictures() {
        var text = read(word().with(
                        "comments", "<w:comment w:id=\"0\" w:author=\"某人\"><w:p>" + run("请核实数字") + "</w:p></w:comment>")
                .with(
                        "footnotes",
                        "<w:footnote w:id=\"-1\" w:type=\"separator\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p>"
                                + run("不含预备党员") + "</w:p></w:footnote>")
                .with("header", "<w:p>" + run("内部材料") + "</w:p>")
                .with("footer", "<w:p>" + run("— 1 —") + "</w:p>")
                .xml("<w:p>" + run("党员786名") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run("。")
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
                .xml(
                        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p>"
                                + run("框里的字")
                                + "</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                                + "<v:textbox><w:txbxContent><w:p>" + run("框里的字")
                                + "</w:p></w:txbxContent></v:textbox></w:pict>"
                                + "</mc:Fallback></mc:AlternateContent></w:r>" + run("框旁边的字") + "</w:p>")
                .xml("<w:p><w:r><w:drawing><a:blip r:embed=\"rId9\"/></w:drawing></w:r></w:p>"));

        assertThat(text.lines()).extracting(Line::whole).containsExactly("党员786名〔1〕。", "〔1〕不含预备党员", "框旁边的字", "框里的字");
        assertThat(text.notes())
                .containsExactly(
                        new Note("document.note.comment", "1", "党员786名〔1〕。", "请核实数字"),
                        new Note("document.note.text-box", "1", "2"),
                        new Note("document.note.footnote", "1", "1"),
                        new Note("document.note.header", "内部材料"),
                        new Note("document.note.picture", "1", "2"));
        assertThat(text.toString()).doesNotContain("某人");
    }

    @Test
    void readsWhatStandsInFieldsLinksAndControls() {
        var text = read(word().xml("<w:sdt><w:sdtContent><w:p>" + run("控件里的段落") + "</w:p></w:sdtContent></w:sdt>")
                .xml("<w:p><w:hyperlink r:id=\"r5\">" + run("链接文字") + "</w:hyperlink><w:fldSimple w:instr=\"DATE\">"
                        + run("2026年3月5日")
                        + "</w:fldSimple><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                        + "PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
                .xml("<w:p><w:r><w:t>一行</w:t><w:br/><w:t>又一行</w:t><w:br w:type=\"page\"/><w:tab/><w:t>制表</w:t>"
                        + "<w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>")
                .xml("<w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>")
                .xml("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏起来的字</w:t></w:r></w:p>"));

        assertThat(text.lines())
                .extracting(Line::whole)
                .containsExactly("控件里的段落", "链接文字2026年3月5日", "一行", "又一行", "\t制表-☑", "a+b");
        assertThat(keys(text))
                .containsExactly(
                        "document.note.hidden",
                        "document.note.field",
                        "document.note.equation",
                        "document.note.symbol",
                        "document.note.link");
    }

    @Test
    void leavesTheTableOfContentsOutAndSaysSo() {
        var text = read(word().with("styles", STYLES)
                .p("toc", "一、整改情况 1")
                .p("toc", "二、成效 2")
                .p("一、整改情况"));

        assertThat(text.lines()).extracting(Line::whole).containsExactly("一、整改情况");
        assertThat(text.notes()).containsExactly(new Note("document.note.contents", "2", "0"));
    }

    @Test
    void countsPlacesAsPeopleCountParagraphs() {
        var text = read(word().p("")
                .p("甲")
                .p("")
                .p("乙")
                .xml("<w:tbl><w:tr>" + cell("", "丙") + "</w:tr></w:tbl>")
                .p("丁"));

        assertThat(text.lines())
                .extracting(Line::whole, Line::place)
                .containsExactly(tuple("甲", 1), tuple("", 1), tuple("乙", 2), tuple("| 丙 |", 3), tuple("丁", 4));
    }

    private static WordText read(WordFiles file) {
        return WordFile.read("a.docx", file.bytes());
    }

    private static List<String> keys(WordText text) {
        return text.notes().stream().map(Note::key).toList();
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(text) + "</w:p></w:tc>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}
