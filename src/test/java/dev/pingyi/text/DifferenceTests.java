package dev.pingyi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.text.Difference.Kind;
import dev.pingyi.text.Difference.Line;
import dev.pingyi.text.Difference.Part;
import dev.pingyi.text.Difference.Piece;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTests {

    private final Section title = section(1, "述职报告", "");
    private final Section deeds = section(2, "一、主要成效", "建强组织。\n发展党员35名。");
    private final Section problems = section(3, "二、存在的问题", "学习不够深入。");
    private final Section plans = section(4, "三、今后打算", "多学多做。");

    @Test
    void keepsNumbersWholeAndMarksApart() {
        assertThat(Pieces.of("全镇2.3万名党员，占67%。2026年3月5日召开会议"))
                .containsSequence("2.3万")
                .containsSequence("党员", "，")
                .containsSequence("67%", "。", "2026年3月5日", "召开");
    }

    @Test
    void losesNothingOfATextCutIntoPieces() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var text = RandomTexts.text(random, 8);
            assertThat(String.join("", Pieces.of(text))).isEqualTo(text);
            assertThat(String.join("", Pieces.sentences(text))).isEqualTo(text);
            assertThat(String.join("", Pieces.lines(text))).isEqualTo(text);
        }
    }

    @Test
    void findsNothingInTheSameText() {
        assertThat(changed(List.of(title, deeds), List.of(title, deeds))).isEmpty();
    }

    @Test
    void findsTheSameTextAfterANewImport() {
        var imported = List.of(section(1, "述职报告", ""), section(2, "一、主要成效", "建强组织。\n发展党员35名。"));

        assertThat(changed(List.of(title, deeds), imported)).isEmpty();
    }

    @Test
    void tellsANewSectionFromARemovedOne() {
        assertThat(changed(List.of(title, deeds), List.of(title, problems)))
                .extracting(
                        Part::kind,
                        part -> part.heading().before() + part.heading().after())
                .containsExactly(tuple(Kind.REMOVED, "一、主要成效"), tuple(Kind.ADDED, "二、存在的问题"));
    }

    @Test
    void tellsWhichNumberOfAParagraphChanged() {
        var edited = new Section(deeds.id(), 2, 1, "一、主要成效", "建强组织。\n发展党员36名。", 2);

        assertThat(changed(List.of(title, deeds), List.of(title, edited)))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.kind()).isEqualTo(Kind.CHANGED);
                    assertThat(part.lines())
                            .containsExactly(
                                    Line.of(Kind.SAME, "建强组织。"),
                                    new Line(List.of(
                                            new Piece(Kind.SAME, "发展党员"),
                                            new Piece(Kind.REMOVED, "35"),
                                            new Piece(Kind.ADDED, "36"),
                                            new Piece(Kind.SAME, "名。"))));
                });
    }

    @Test
    void followsASectionWhoseHeadingWasEdited() {
        var renamed = new Section(problems.id(), 3, 1, "二、问题和原因", problems.body(), 2);

        assertThat(changed(List.of(problems), List.of(renamed)))
                .extracting(
                        Part::kind,
                        part -> part.heading().before(),
                        part -> part.heading().after())
                .containsExactly(tuple(Kind.CHANGED, "二、存在的问题", "二、问题和原因"));
    }

    @Test
    void tellsAMovedSectionAsMoved() {
        var parts = changed(List.of(title, deeds, problems, plans), List.of(title, plans, deeds, problems));

        assertThat(parts)
                .extracting(Part::kind, Part::moved, part -> part.heading().after())
                .containsExactly(tuple(Kind.SAME, true, "三、今后打算"));
    }

    @Test
    void showsAMovedAndEditedSectionOnceWithItsEdit() {
        var edited = new Section(plans.id(), 1, 1, plans.heading(), "多学多做多想。", 2);

        assertThat(changed(List.of(deeds, problems, plans), List.of(edited, deeds, problems)))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.moved()).isTrue();
                    assertThat(part.lines().getFirst().after()).isEqualTo("多学多做多想。");
                    assertThat(part.lines().getFirst().before()).isEqualTo("多学多做。");
                });
    }

    @Test
    void drawsNeighbouringChangesTogether() {
        var line = Difference.words("深入学习，扎实推进各项工作", "全面学习，全力推进各项工作");

        assertThat(line.pieces()).hasSizeLessThanOrEqualTo(7);
        assertThat(Difference.words("加强，提高基层党建工作水平", "推进，提升基层党建工作水平").pieces())
                .containsExactly(
                        new Piece(Kind.REMOVED, "加强，提高"),
                        new Piece(Kind.ADDED, "推进，提升"),
                        new Piece(Kind.SAME, "基层党建工作水平"));
    }

    @Test
    void putsBothTextsTogetherAgain() {
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            var before = RandomTexts.text(random, 12);
            var after = RandomTexts.edited(random, before, 3, "改");

            var line = Difference.words(before, after);

            assertThat(line.before()).isEqualTo(before);
            assertThat(line.after()).isEqualTo(after);
            assertThat(Edits.apply(before, Edits.between(before, after))).isEqualTo(after);
        }
    }

    @Test
    void takesLessThanASecondForThreeHundredPages() {
        var random = new Random(3);
        // 28 lines of 28 characters a page.
        var before = new ArrayList<Section>();
        for (int i = 0; i < 60; i++) {
            before.add(section(i, "第" + i + "节", RandomTexts.ofLength(random, 300 * 28 * 28 / 60)));
        }
        var after = before.stream()
                .map(section -> new Section(
                        section.id(), 1, 1, section.heading(), RandomTexts.edited(random, section.body(), 40, "改"), 2))
                .toList();
        Difference.between(before.subList(0, 2), after.subList(0, 2));

        assertThat(time(() -> Difference.between(before, after))).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void doesNotChokeOnTextsThatShareNothing() {
        var before =
                IntStream.range(0, 3000).mapToObj(i -> section(i, "旧" + i, "")).toList();
        var after =
                IntStream.range(0, 3000).mapToObj(i -> section(i, "新" + i, "")).toList();
        var oldText = lines('甲', 3000);
        var newText = lines('乙', 2900);

        assertThat(Difference.between(before, after).changed()).hasSize(6000);
        assertThat(time(() -> Difference.paragraphs(oldText, newText))).isLessThan(Duration.ofSeconds(2));
        assertThat(time(() -> Edits.between("甲乙".repeat(100_000), "丙丁".repeat(100_000))))
                .isLessThan(Duration.ofSeconds(2));
    }

    private static Duration time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static String lines(char letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + "" + i + letter).collect(Collectors.joining("\n"));
    }

    private static List<Part> changed(List<Section> before, List<Section> after) {
        return Difference.between(before, after).changed();
    }

    private static Section section(int position, String heading, String body) {
        return new Section(SectionId.random(), position, 1, heading, body, 1);
    }
}
