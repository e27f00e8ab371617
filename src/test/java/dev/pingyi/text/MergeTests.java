package dev.pingyi.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.text.Merge.Part.Disputed;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two people, one text. */
class MergeTests {

    @Test
    void keepsBothEditsInDifferentParagraphs() {
        var merge = Merge.of("第一段。\n第二段。", "第一段，补充。\n第二段。", "第一段。\n第二段，也补充。");

        assertThat(merge.clean()).isTrue();
        assertThat(text(merge)).isEqualTo("第一段，补充。\n第二段，也补充。");
    }

    @Test
    void keepsBothEditsInOneSentence() {
        var merge = Merge.of("全镇发展党员35名，整顿软弱涣散村党组织4个。", "全镇发展党员36名，整顿软弱涣散村党组织4个。", "全镇发展党员35名，整顿软弱涣散村党组织5个。");

        assertThat(merge.clean()).isTrue();
        assertThat(text(merge)).isEqualTo("全镇发展党员36名，整顿软弱涣散村党组织5个。");
    }

    @Test
    void asksWhereBothChangedTheSameNumberAndMergesTheRest() {
        var merge = Merge.of("发展党员35名。\n开会四次。", "发展党员36名。\n开会四次。", "发展党员37名。\n开会五次。");

        assertThat(merge.disputed()).containsExactly(new Disputed("35", "36", "37"));
        assertThat(merge.text(Disputed::mine)).isEqualTo("发展党员36名。\n开会五次。");
        assertThat(merge.text(Disputed::theirs)).isEqualTo("发展党员37名。\n开会五次。");
    }

    @Test
    void asksWhereBothAddedAtTheSamePlace() {
        var merge = Merge.of("第一段。", "第一段。\n我的一段。", "第一段。\n对方的一段。");

        assertThat(merge.disputed()).hasSize(1);
        assertThat(merge.text(Disputed::mine)).isEqualTo("第一段。\n我的一段。");
        assertThat(merge.text(Disputed::theirs)).isEqualTo("第一段。\n对方的一段。");
    }

    @Test
    void asksWhereOneDeletedWhatTheOtherEdited() {
        var merge = Merge.of("甲段文字。\n乙段文字内容较多。\n丙段文字。", "甲段文字。\n丙段文字。", "甲段文字。\n乙段文字内容较多，补充数据。\n丙段文字。");

        assertThat(merge.clean()).isFalse();
        assertThat(merge.text(Disputed::theirs)).contains("补充数据");
        assertThat(merge.text(Disputed::mine)).isEqualTo("甲段文字。\n丙段文字。");
    }

    @Test
    void doesNotMixTheWordsOfTwoRewrittenSentences() {
        var merge = Merge.of("我们认真学习，取得一定成效。", "党委带头抓学习，成效明显提升。", "支部组织学习，取得了很好的成效。");

        assertThat(merge.clean()).isFalse();
    }

    @Test
    void disputesAllThatDiffersWhereTheBaseIsNotKnown() {
        var merge = Merge.ofUnknownBase("发展党员36名。", "发展党员35名。");

        assertThat(merge.disputed()).containsExactly(new Disputed("", "36", "35"));
        assertThat(merge.text(Disputed::mine)).isEqualTo("发展党员36名。");
    }

    @Test
    void givesTheEditedTextWhereOnlyOneEdited() {
        var random = new Random(1);
        IntStream.range(0, 500).forEach(i -> {
            var base = RandomTexts.text(random, 10);
            var edited = RandomTexts.edited(random, base, 3, "改");

            assertThat(text(Merge.of(base, edited, edited))).isEqualTo(edited);
            assertThat(text(Merge.of(base, base, edited))).isEqualTo(edited);
            assertThat(text(Merge.of(base, edited, base))).isEqualTo(edited);
        });
    }

    @Test
    void keepsBothOfAnyTwoEditsInDifferentParagraphs() {
        var random = new Random(2);
        IntStream.range(0, 500).forEach(i -> {
            var first = "首段" + RandomTexts.text(random, 5).replace('\n', '，') + "完";
            var last = "末段" + RandomTexts.text(random, 5).replace('\n', '，') + "完";
            var mine = "首" + RandomTexts.edited(random, first, 2, "我改").replace('\n', '，') + "完";
            var theirs = "末" + RandomTexts.edited(random, last, 2, "他改").replace('\n', '，') + "完";

            var merge = Merge.of(
                    first + "\n中间不变的一段。\n" + last, mine + "\n中间不变的一段。\n" + last, first + "\n中间不变的一段。\n" + theirs);

            assertThat(merge.clean()).isTrue();
            assertThat(text(merge)).isEqualTo(mine + "\n中间不变的一段。\n" + theirs);
        });
    }

    @Test
    void neverLosesAnInsertedSentenceSilently() {
        var random = new Random(3);
        IntStream.range(0, 1000).forEach(i -> {
            var base = RandomTexts.text(random, 10);
            var mine = inserted(random, RandomTexts.edited(random, base, 2, "甲"), "【我写的这一句】");
            var theirs = inserted(random, RandomTexts.edited(random, base, 2, "乙"), "【对方写的这一句】");

            var merge = Merge.of(base, mine, theirs);

            assertThat(merge.text(part -> part.mine() + part.theirs())).contains("【我写的这一句】", "【对方写的这一句】");
        });
    }

    @Test
    void isTheSameWhoeverOfBothSavesFirst() {
        var random = new Random(4);
        IntStream.range(0, 500).forEach(i -> {
            var base = RandomTexts.text(random, 10);
            var one = RandomTexts.edited(random, base, 2, "甲");
            var other = RandomTexts.edited(random, base, 2, "乙");

            assertThat(Merge.of(base, one, other).text(Disputed::mine))
                    .isEqualTo(Merge.of(base, other, one).text(Disputed::theirs));
        });
    }

    private static String inserted(Random random, String text, String sentence) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + sentence + text.substring(at);
    }

    /** Of a merge that leaves nothing to decide. */
    private static String text(Merge merge) {
        return merge.text(part -> {
            throw new AssertionError("Disputed: " + part);
        });
    }
}
