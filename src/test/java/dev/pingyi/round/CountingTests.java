package dev.pingyi.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTests {

    private static final Counting WORDS = new Counting(false, true);
    private static final Counting BODIES = new Counting(true, false);

    @ParameterizedTest(name = "{0}: {1} with marks, {2} without")
    @CsvSource({
        "一是“后进村”未摘帽。, 11, 8",
        "党员786名（女２１８名）, 13, 11",
        "占8.7％, 5, 3",
        "二〇二六年①, 6, 5",
        "𠮷村党支部, 5, 5",
        "很好👍, 3, 2",
        "100% OK!, 7, 5",
        "——……, 4, 0",
        "々, 1, 1",
    })
    void countsWhatIsSeen(String text, int withMarks, int without) {
        assertThat(Counting.EVERYTHING.count("", text)).isEqualTo(withMarks);
        assertThat(WORDS.count("", text)).isEqualTo(without);
    }

    @Test
    void neverCountsWhiteSpaceOrMarksThatAreNotSeen() {
        String blank = " \t\n\r\u3000\u00A0\u2028\u200B\u200D\u202E\uFEFF\uFE0F\u0000";

        assertThat(Counting.EVERYTHING.count(blank, blank)).isZero();
        assertThat(Counting.EVERYTHING.count("", "甲" + blank + "乙")).isEqualTo(2);
        assertThat(WORDS.count("", "甲" + blank + "乙")).isEqualTo(2);
    }

    @Test
    void leavesHeadingsOutWhereTheyDoNotCount() {
        assertThat(Counting.EVERYTHING.count("一、问题", "不实。")).isEqualTo(7);
        assertThat(BODIES.count("一、问题", "不实。")).isEqualTo(3);
        assertThat(new Counting(false, false).count("一、问题", "不实。")).isEqualTo(2);
        assertThat(BODIES.count("述职报告", "")).isZero();
    }
}
