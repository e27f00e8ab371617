package dev.pingyi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotesTests {

    private static final Map<String, Value> FIGURES = Map.of(
            "党员总数", new Value("786", new BigDecimal("786"), "名", "770"),
            "责任书签订率", new Value("100.00", new BigDecimal("100"), "%", ""),
            "女党员数", new Value("", null, "名", ""));

    @Test
    void putTheValueWithItsMeasureIntoTheText() {
        var resolved = Quotes.resolve("现有党员〔党员总数〕，上年〔党员总数|去年〕，签订率〔责任书签订率〕。", FIGURES);

        assertThat(resolved.text()).isEqualTo("现有党员786名，上年770名，签订率100.00%。");
        assertThat(resolved.open()).isEmpty();
    }

    @Test
    void leaveDocumentNumbersAlone() {
        String text = "依据某组〔2026〕5号、〔２０２６〕6号文件";

        var resolved = Quotes.resolve(text, FIGURES);

        assertThat(resolved.text()).isEqualTo(text);
        assertThat(resolved.open()).isEmpty();
    }

    @Test
    void leaveStandingWhatIsUnknownOrNotFilledAndTellIt() {
        var resolved = Quotes.resolve("〔女党员数〕和〔驻村干部数〕和〔责任书签订率|去年〕", FIGURES);

        assertThat(resolved.text()).isEqualTo("〔女党员数〕和〔驻村干部数〕和〔责任书签订率|去年〕");
        assertThat(resolved.open())
                .extracting(Resolved.Open::name, Resolved.Open::start, Resolved.Open::end, Resolved.Open::known)
                .containsExactly(
                        tuple("女党员数", 0, 6, true), tuple("驻村干部数", 7, 14, false), tuple("责任书签订率", 15, 26, true));
    }

    @Test
    void findTheQuotationOfWhatStandsInTheResolvedText() {
        var resolved = Quotes.resolve("有〔党员总数〕。", FIGURES);

        assertThat(resolved.text()).isEqualTo("有786名。");
        assertThat(resolved.sourceStart(1)).isEqualTo(1);
        assertThat(resolved.sourceStart(2)).isEqualTo(1);
        assertThat(resolved.sourceEnd(4)).isEqualTo(7);
        assertThat(resolved.sourceEnd(5)).isEqualTo(7);
        assertThat(resolved.sourceStart(5)).isEqualTo(7);
        assertThat(resolved.sourceEnd(1)).isEqualTo(1);
        assertThat(resolved.sourceEnd(6)).isEqualTo(8);
    }

    /** Whatever stands around quotations: each stretch of plain text is found where it came from, and none overlaps. */
    @Test
    void mapEveryOffsetOfAnyTextIntoItsSource() {
        var random = new Random(20261124);
        var parts = List.of("党员", "〔党员总数〕", "〔党员总数|去年〕", "〔2026〕5号", "〔不知道〕", "〔", "〕", "，", "〔责任书签订率〕", "\n");
        for (int run = 0; run < 2_000; run++) {
            var source = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                source.append(parts.get(random.nextInt(parts.size())));
            }
            var resolved = Quotes.resolve(source.toString(), FIGURES);
            check(source.toString(), resolved);
        }
    }

    private static void check(String source, Resolved resolved) {
        String text = resolved.text();
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            int start = resolved.sourceStart(i);
            int end = resolved.sourceEnd(i + 1);
            assertThat(start).as(source).isGreaterThanOrEqualTo(last).isLessThan(end);
            assertThat(end).as(source).isLessThanOrEqualTo(source.length());
            int at = i;
            boolean inFigure = resolved.pieces().stream().anyMatch(piece -> at >= piece.start() && at < piece.end());
            if (inFigure) {
                assertThat(source.substring(start, end)).startsWith("〔").endsWith("〕");
            } else {
                assertThat(source.substring(start, end)).isEqualTo(text.substring(i, i + 1));
            }
            last = start;
        }
        assertThat(resolved.sourceEnd(text.length())).as(source).isEqualTo(source.length());
    }
}
