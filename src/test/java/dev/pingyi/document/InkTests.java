package dev.pingyi.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.document.Ink.Look;
import dev.pingyi.text.Radicals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What both readers of Word files make of looks, fields and signs. */
class InkTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EQ \\o\\ac(○,1); ①; equation",
                "eq \\o \\ac(◯,12); ⑫; equation",
                "EQ \\F(3,4); 3/4; equation",
                "EQ \\f(a+b,4); (a+b)/4; equation",
                "EQ \\r(3,x); ³√x; equation",
                "EQ \\r(x+1); √(x+1); equation",
                "EQ x\\s\\up8(2); x²; equation",
                "EQ \\* jc2 \\* \"Font:宋体\" \\* hps10 \\o\\ad(\\s\\up 9(pin),拼); pin拼; equation",
                "LISTNUM; 1); number",
                "LISTNUM LegalDefault \\l 2; 1.1.; number",
                "LISTNUM \\l 2 \\s 3; c); number",
                "AUTONUM \\* CHINESENUM3; 一.; number",
                "AUTONUMOUT; I.; number",
                "SYMBOL 254 \\f \"Wingdings\"; ☑; symbol",
                "SYMBOL 0xB3 \\f \"Symbol\" \\s 12; ≥; symbol",
                "MACROBUTTON NoMacro [单击输入]; ''; placeholder",
                "PAGE; ''; field",
                "REF _Ref1 \\h; ''; field",
                "XE \"词条\"; ''; ''",
                "TC \"目录\"; ''; ''"
            })
    void givesFieldsWithoutAResultTheirValueOrANote(String instruction, String value, String note) {
        var ink = ink();
        ink.write("前");
        ink.beginField("");
        ink.instruct(" " + instruction + " ");
        ink.endField();
        ink.write("后");

        assertThat(ink.text()).isEqualTo("前" + value + "后");
        assertThat(ink.found().stream()
                        .map(each -> each.kind().name().toLowerCase(java.util.Locale.ROOT))
                        .toList())
                .isEqualTo(note.isEmpty() ? java.util.List.of() : java.util.List.of(note));
    }

    @Test
    void takesTheResultOfAFieldThatHasOne() {
        var ink = ink();
        ink.beginField("");
        ink.instruct("IF ");
        ink.beginField("");
        ink.instruct("PAGE");
        ink.beginResult();
        ink.write("7");
        ink.endField();
        ink.instruct(" = 1 \"甲\" \"乙\"");
        ink.beginResult();
        ink.write("乙");
        ink.endField();

        assertThat(ink.text()).isEqualTo("乙");
        assertThat(ink.found()).isEmpty();
    }

    @Test
    void countsItsNumbersAlongTheFile() {
        var codes = new FieldCode();

        assertThat(codes.shown("AUTONUM", false).text()).isEqualTo("1.");
        assertThat(codes.shown("AUTONUM", false).text()).isEqualTo("2.");
        assertThat(codes.shown("LISTNUM 甲", false).text()).isEqualTo("1)");
        assertThat(codes.shown("LISTNUM 甲", false).text()).isEqualTo("2)");
        assertThat(codes.shown("LISTNUM 乙", false).text()).isEqualTo("1)");
    }

    @Test
    void tellsAnInstructionThatNeverEnds() {
        var ink = ink();
        ink.beginField("");
        ink.write("没有结尾的域");
        ink.end();

        assertThat(ink.found()).containsExactly(new Notes.Found(Notes.Kind.FIELD, "没有结尾的域"));
    }

    @ParameterizedTest
    @CsvSource({
        "党员36,1,党员36〔1〕",
        "阵地120m,2,阵地120m²",
        "阵地120平方米,2,阵地120平方米²",
        "约10,8,约10⁸",
        "党员110,1,党员110〔1〕",
        "工作,12,工作〔12〕",
        "第36,th,第36th",
        "36,[1],36[1]"
    })
    void tellsMarksOfNotesFromPowers(String before, String raised, String line) {
        var ink = ink();
        ink.write(before);
        ink.look(Look.RAISED);
        raised.chars().forEach(c -> ink.write(String.valueOf((char) c)));
        ink.look(Look.PLAIN);

        assertThat(ink.text()).isEqualTo(line);
        assertThat(ink.found()).containsExactly(new Notes.Found(Notes.Kind.SCRIPT));
    }

    @Test
    void lowersFigures() {
        assertThat(Scripts.lowered("2")).isEqualTo("₂");
        assertThat(Scripts.lowered("2.5")).isEqualTo("₂.₅");
    }

    @Test
    void foldsRadicalsOfPdfFilesAndNoMarks() {
        assertThat(Radicals.folded("⼯作⼀览，⻔⺠ ① 36² ㎡ ｓ")).isEqualTo("工作一览，门民 ① 36² ㎡ ｓ");
    }

    @ParameterizedTest
    @CsvSource({
        "Wingdings,F0FE,☑",
        "Wingdings,F0A8,□",
        "wingdings,00FC,✓",
        "Wingdings,F0E0,→",
        "Wingdings 2,F052,☑",
        "Wingdings 2,F0A3,□",
        "Wingdings 3,F070,▲",
        "Webdings,F061,✓",
        "Symbol,F0B3,≥",
        "Symbol,F0A3,≤",
        "Symbol,F0B4,×",
        "Symbol,F061,α",
        "Symbol,F0D7,⋅",
        "Symbol,F0E5,∑",
        "Wingdings,F031,□",
        "某字体,F031,□",
        "宋体,2611,☑"
    })
    void readsTheSignsOfSymbolFonts(String font, String code, String sign) {
        assertThat(Symbols.of(font, Integer.parseInt(code, 16))).isEqualTo(sign);
    }

    private static Ink ink() {
        return new Ink(new FieldCode(), new Budget(100, 1000, 10));
    }
}
