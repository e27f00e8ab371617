package dev.pingyi.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.findings.Manuscript.Place;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ManuscriptTests {

    @Test
    void readsAsTheReportDoes() {
        var text = Manuscript.of(List.of(
                        section(0, "述职报告", "各位领导："),
                        section(1, "一、履职情况", "第一段。\n第二段。"),
                        section(3, "1、抓责任。", "成立了领导小组。"),
                        section(1, "", "没有标题的一段。")))
                .text();

        assertThat(text).isEqualTo("述职报告\n各位领导：\n一、履职情况\n第一段。\n第二段。\n1、抓责任。成立了领导小组。\n没有标题的一段。\n");
    }

    @Test
    void findsTheWayBackToEveryCharacter() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Section> sections = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                String end = random.nextBoolean() ? "。" : "";
                sections.add(section(1, words(random, 6).replace("\n", "") + end, words(random, 30)));
            }
            var manuscript = Manuscript.of(sections);
            for (int i = 0; i < sections.size(); i++) {
                var section = sections.get(i);
                for (boolean heading : new boolean[] {true, false}) {
                    String part = heading ? section.heading() : section.body();
                    if (!part.isEmpty()) {
                        int at = offset(manuscript.text(), sections, i, !heading);
                        int from = random.nextInt(part.length());
                        int to = from + 1 + random.nextInt(part.length() - from);
                        assertThat(manuscript.place(at + from, at + to)).isEqualTo(new Place(i, heading, from, to));
                    }
                }
            }
        }
    }

    @Test
    void endsAPassageWithTheFieldItBeginsIn() {
        var manuscript = Manuscript.of(List.of(section(1, "一、履职", "甲乙丙"), section(1, "二、问题", "丁")));

        assertThat(manuscript.place(6, 14)).isEqualTo(new Place(0, false, 1, 3));
    }

    private static int offset(String text, List<Section> sections, int index, boolean body) {
        int at = 0;
        for (int i = 0; i <= index; i++) {
            var section = sections.get(i);
            boolean line = !section.heading().isEmpty() && !section.heading().endsWith("。");
            if (i == index) {
                return body ? at + section.heading().length() + (line ? 1 : 0) : at;
            }
            at += section.heading().length() + (line ? 1 : 0) + section.body().length() + 1;
        }
        return text.length();
    }

    private static String words(Random random, int most) {
        var words = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            words.append(random.nextInt(8) == 0 ? "\n" : String.valueOf((char) ('一' + random.nextInt(2000))));
        }
        return words.toString();
    }

    private static Section section(int level, String heading, String body) {
        return new Section(SectionId.random(), 1, level, heading, body, 1);
    }
}
