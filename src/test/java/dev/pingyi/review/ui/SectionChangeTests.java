package dev.pingyi.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.report.Section;
import dev.pingyi.report.SectionId;
import dev.pingyi.review.ui.SectionChange.Kind;
import dev.pingyi.review.ui.SectionChange.Paragraph;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SectionChangeTests {

    private final Section title = section(1, "述职报告", "");
    private final Section deeds = section(2, "一、主要成效", "建强组织。\n发展党员35名。");
    private final Section problems = section(3, "二、存在的问题", "学习不够深入。");

    @Test
    void findsNothingInTheSameText() {
        assertThat(SectionChange.between(List.of(title, deeds), List.of(title, deeds)))
                .isEmpty();
    }

    @Test
    void findsTheSameTextAfterANewImport() {
        var imported = List.of(section(1, "述职报告", ""), section(2, "一、主要成效", "建强组织。\n发展党员35名。"));

        assertThat(SectionChange.between(List.of(title, deeds), imported)).isEmpty();
    }

    @Test
    void tellsANewSectionFromARemovedOne() {
        var changes = SectionChange.between(List.of(title, deeds), List.of(title, problems));

        assertThat(changes)
                .extracting(SectionChange::kind, SectionChange::before, SectionChange::after)
                .containsExactly(tuple(Kind.REMOVED, "一、主要成效", null), tuple(Kind.ADDED, null, "二、存在的问题"));
    }

    @Test
    void showsOldAndNewTextOfAParagraphAndKeepsTheOthers() {
        var edited = new Section(deeds.id(), 2, 1, "一、主要成效", "建强组织。\n发展党员36名。", 2);

        var changes = SectionChange.between(List.of(title, deeds), List.of(title, edited));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.paragraphs())
                    .containsExactly(
                            new Paragraph(Kind.SAME, "建强组织。"),
                            new Paragraph(Kind.REMOVED, "发展党员35名。"),
                            new Paragraph(Kind.ADDED, "发展党员36名。"));
        });
    }

    @Test
    void followsASectionWhoseHeadingWasEdited() {
        var renamed = new Section(problems.id(), 3, 1, "二、问题和原因", problems.body(), 2);

        assertThat(SectionChange.between(List.of(problems), List.of(renamed)))
                .extracting(SectionChange::kind, SectionChange::before, SectionChange::after)
                .containsExactly(tuple(Kind.CHANGED, "二、存在的问题", "二、问题和原因"));
    }

    @Test
    void doesNotChokeOnTextsThatShareNothing() {
        var before =
                IntStream.range(0, 3000).mapToObj(i -> section(i, "旧" + i, "")).toList();
        var after =
                IntStream.range(0, 3000).mapToObj(i -> section(i, "新" + i, "")).toList();

        assertThat(SectionChange.between(before, after)).hasSize(6000);
    }

    private static Section section(int position, String heading, String body) {
        return new Section(SectionId.random(), position, 1, heading, body, 1);
    }
}
