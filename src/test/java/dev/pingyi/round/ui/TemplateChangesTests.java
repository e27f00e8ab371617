package dev.pingyi.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.round.Counting;
import dev.pingyi.round.Fraction;
import dev.pingyi.round.Fraction.Comparator;
import dev.pingyi.round.Length;
import dev.pingyi.round.Purpose;
import dev.pingyi.round.Template;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.testing.TestRounds;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateChangesTests {

    private static final TemplateSection PROBLEMS =
            TestRounds.section("问题", "写实。", Purpose.PROBLEMS, new Fraction(1, 3, Comparator.AT_LEAST));
    private static final TemplateSection PLANS = TestRounds.section("打算", "", Purpose.PLANS, null);

    @Test
    void isEmptyWhereOnlyTheNumberDiffers() {
        var template = TestRounds.template();

        assertThat(TemplateChanges.between(template, template.as(7))).isEmpty();
    }

    @Test
    void saysEveryFieldThatChanged() {
        var after = new TemplateSection(
                "问题",
                "写实写细。",
                Purpose.OTHER,
                false,
                List.of("原因"),
                new Fraction(40, 100, Comparator.AT_LEAST),
                500,
                1000,
                0,
                300);

        assertThat(between(List.of(PROBLEMS), List.of(after)))
                .containsExactly(
                        "“问题”的写作要求有修改",
                        "“问题”的类别由“问题与原因”改为“其他”",
                        "“问题”的要求由“必写”改为“可以不写”",
                        "“问题”的须写明由“无”改为“原因”",
                        "“问题”的篇幅占比由“不少于全文的1/3”改为“不少于全文的40％”",
                        "“问题”的书面版字数由“不限”改为“500至1000字”",
                        "“问题”的现场版字数由“不限”改为“不超过300字”");
    }

    @Test
    void tellsANewNameFromANewSection() {
        var renamed = TestRounds.section("今后打算", "", Purpose.PLANS, null);
        var other = TestRounds.section("创新", "", Purpose.OTHER, null);

        assertThat(between(List.of(PROBLEMS, PLANS), List.of(PROBLEMS, renamed)))
                .containsExactly("“打算”改名为“今后打算”");
        assertThat(between(List.of(PROBLEMS, PLANS), List.of(PROBLEMS, other))).containsExactly("删除“打算”", "增加“创新”");
        assertThat(between(List.of(PROBLEMS, PLANS), List.of(PLANS, PROBLEMS))).containsExactly("各部分的顺序有调整");
    }

    @Test
    void saysWhatChangedOfTheWhole() {
        var before = TestRounds.template(PROBLEMS);
        var after =
                new Template(2, before.sections(), new Counting(false, false), new Length(2500, 0, 4000), Length.ANY);

        assertThat(TemplateChanges.between(before, after))
                .containsExactly(
                        "全文书面版由“一般不超过3000字，不超过4000字”改为“2500至4000字”",
                        "全文现场版由“一般不超过1500字，不超过2000字”改为“不限”",
                        "字数怎样算由“标点算字数，标题算字数”改为“标点不算字数，标题不算字数”",
                        "提交条件由“上年度问题都已答复”改为“有正文即可提交”");
    }

    private static List<String> between(List<TemplateSection> before, List<TemplateSection> after) {
        return TemplateChanges.between(
                TestRounds.template(before.toArray(TemplateSection[]::new)),
                TestRounds.template(after.toArray(TemplateSection[]::new)));
    }
}
