package dev.pingyi.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.testing.TestRounds;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateFitTests {

    private final TemplateFit fit = new TemplateFit(TestRounds.template());

    @Test
    void knowsASectionByItsHeadingWhateverItsNumber() {
        var draft = draft("一、履职情况", "三、存在问题及原因分析");

        assertThat(fit.guidance(draft.getLast())).isEqualTo("不少于全文三分之一。");
        assertThat(fit.guidance(section("九、自己加的一节", ""))).isEmpty();
    }

    @Test
    void saysByHowMuchAShareIsShortAndStopsSayingItWhenThatMuchIsAdded() {
        var draft = new ArrayList<>(draft("一、别的", "二、存在问题及原因分析"));
        draft.set(0, section("一、别的", "字".repeat(296)));
        String heading = draft.getLast().heading();
        draft.set(1, section(heading, "字".repeat(88)));

        String words = fit.lacks(draft, 1);
        assertThat(words).contains("不少于全文的1/3");
        int lacking = Integer.parseInt(words.replaceAll("\\D*(\\d+).*", "$1"));

        draft.set(1, section(heading, "字".repeat(88 + lacking - 1)));
        assertThat(fit.lacks(draft, 1)).isNotEmpty();
        draft.set(1, section(heading, "字".repeat(88 + lacking)));
        assertThat(fit.lacks(draft, 1)).isEmpty();
    }

    private static List<Section> draft(String... headings) {
        return Stream.of(headings).map(heading -> section(heading, "")).toList();
    }

    private static Section section(String heading, String body) {
        return new Section(SectionId.random(), 1, 1, heading, body, 1);
    }
}
