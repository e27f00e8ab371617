package dev.pingyi.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts out of the words of such reports, and edits to them. */
final class RandomTexts {

    private static final List<String> WORDS = List.of(
            "党支部",
            "党员",
            "书记",
            "基层",
            "党建",
            "工作",
            "推进",
            "落实",
            "全镇",
            "村级",
            "组织",
            "建设",
            "整改",
            "问题",
            "学习",
            "教育",
            "的",
            "和",
            "35名",
            "2.3万",
            "67%",
            "2026年3月5日",
            "发展",
            "集体经济",
            "收入",
            "网格",
            "服务",
            "群众",
            "加强",
            "制度");
    private static final List<String> MARKS = List.of("，", "。", "、", "；", "。\n", "\n");

    private RandomTexts() {}

    /** @param most how many clauses at most */
    static String text(Random random, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> clause(random))
                .collect(Collectors.joining());
    }

    static String ofLength(Random random, int characters) {
        var text = new StringBuilder();
        while (text.length() < characters) {
            text.append(clause(random));
        }
        return text.toString();
    }

    /** Replaces, inserts and deletes at random places. */
    static String edited(Random random, String text, int edits, String mark) {
        var edited = new StringBuilder(text);
        for (int i = 0; i < edits; i++) {
            int from = random.nextInt(edited.length() + 1);
            int to = Math.min(edited.length(), from + random.nextInt(6));
            edited.replace(from, to, random.nextInt(3) == 0 ? "" : mark + i + clause(random));
        }
        return edited.toString();
    }

    private static String clause(Random random) {
        return IntStream.range(0, 2 + random.nextInt(6))
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining())
                + MARKS.get(random.nextInt(MARKS.size()));
    }
}
