package dev.pingyi.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.testing.TestRounds;
import org.junit.jupiter.api.Test;

class GuidanceTests {

    private final String words = opened().getElement().getTextRecursively();

    private static Guidance opened() {
        var guidance = new Guidance(TestRounds.template());
        guidance.setOpened(true);
        return guidance;
    }

    @Test
    void saysWhatEachPartMustSatisfy() {
        assertThat(words)
                .contains("存在问题及原因分析", "不少于全文三分之一。", "必写；不少于全文的1/3", "须写明：", "原因")
                .contains("下一步工作打算", "措施可行。");
    }

    @Test
    void saysHowLongTheWholeMayBeAndWhatCounts() {
        assertThat(words).contains("全文一般不超过3000字，不超过4000字。", "标点算字数，标题算字数");
    }
}
