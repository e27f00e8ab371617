package dev.pingyi.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words in front of a figure say of it: the whole vocabulary by which figures are put in relation, in one place.
 * The longest word counts: 增加到 is no 增加.
 */
public enum Cue {
    /** Parts of what stands in front, not all of them. */
    AMONG("其中", "当中", "内含"),
    /** Parts of what stands in front, and all of them. */
    NAMELY("即", "包括", "分为", "分布在", "分布于", "分布", "分属", "来自", "涉及", "就是"),
    RESPECTIVELY("分别为", "分别是", "分别有", "分别占", "分别达", "分别"),
    /** All of what stands in front. */
    TOGETHER(
            "合计", "共计", "总计", "一共", "总共", "累计", "总数", "总量", "总额", "总人数", "共有", "共", "全部", "去重", "实有", "合起来", "加起来",
            "合并"),
    /** In two groups at once. */
    OVERLAP("交叉", "兼任", "重复", "重合", "重叠", "双重", "身兼", "既是", "两项都", "两项均", "两项兼", "两者都", "两者均", "二者", "兼备"),
    THAN("比", "较", "对比", "高于", "低于", "同比", "环比"),
    FROM("由", "从", "原来", "原有", "原"),
    TO(
            "增加到", "增加至", "提高到", "提高至", "增长到", "增长至", "上升到", "上升至", "发展到", "发展至", "增至", "升至", "提升到", "提升至", "扩大到",
            "壮大到", "扩充到", "上升为", "达到", "增到", "升到"),
    DOWN_TO("减少到", "减少至", "下降到", "下降至", "降低到", "降低至", "降到", "降至", "减至", "压减到", "压减至", "缩减到", "压缩到"),
    UP("增长", "增加", "提高", "上升", "增幅", "提升", "增速", "涨幅", "升幅", "净增", "增收", "上调", "新增", "多", "上浮", "增"),
    DOWN("下降", "减少", "降低", "降幅", "下滑", "缩减", "压减", "回落", "净减", "减幅", "少", "降", "减"),
    SHARE("占比", "占到", "占", "比重", "比例"),
    RATE("率", "满意度"),
    EACH("每", "各", "人均", "户均", "村均", "平均", "均", "场均", "年均", "月均"),
    DUE("应", "需", "计划", "任务", "目标", "拟", "要求", "力争", "预计", "确保", "不少于"),
    DONE("已", "实", "办结", "化解", "整改", "解决", "销号", "转化", "答复", "采纳", "完成", "建成", "落实", "调成", "评为", "获", "成功"),
    DOING("正在", "在建", "推进中"),
    OPEN("尚未", "未", "还有", "仍有", "待", "剩余", "余下", "尚有"),
    REST("其余", "其他", "其它", "另有", "另外", "此外", "另"),
    LAST("去年", "上年", "上一年", "前年", "同期", "年初", "期初", "上届", "往年", "历年", "过去", "曾", "上季", "上月"),
    /** Words that only contain one of the others. */
    NONE(
            "从业", "从事", "由于", "原则", "原因", "多样", "较好", "较差", "较为", "应急", "需求", "少数", "少先队", "未成年", "招待", "对待", "实事",
            "实践", "实施", "实用", "实体", "现场", "增强", "多功能", "多媒体", "多种", "比赛", "评比", "率先", "多次", "减贫", "获得感", "总支", "公共",
            "共青团", "共享", "共建", "各类", "均衡", "即将", "实名", "现代", "现金", "年少", "自由", "理由", "多名", "应对", "反应", "供应", "增强", "已婚",
            "每年"),
    NOW("今年", "本年", "目前", "现", "截至", "年末", "年底", "期末", "今");

    private static final Map<Character, List<Word>> BY_FIRST = new HashMap<>();

    static {
        for (Cue cue : values()) {
            for (String word : cue.words) {
                BY_FIRST.computeIfAbsent(word.charAt(0), none -> new ArrayList<>())
                        .add(new Word(word, cue));
            }
        }
        BY_FIRST.values()
                .forEach(words -> words.sort(
                        Comparator.comparingInt((Word word) -> word.text().length())
                                .reversed()));
    }

    private record Word(String text, Cue cue) {}

    private final List<String> words;

    Cue(String... words) {
        this.words = Arrays.asList(words);
    }

    /** Whether the words begin with one of these. */
    boolean opens(String words) {
        return this.words.stream().anyMatch(words::startsWith);
    }

    static Set<Cue> in(String words) {
        var found = EnumSet.noneOf(Cue.class);
        int i = 0;
        while (i < words.length()) {
            Word longest = longest(words, i);
            if (longest != null) {
                found.add(longest.cue());
            }
            i += longest == null ? 1 : longest.text().length();
        }
        return found;
    }

    private static @Nullable Word longest(String words, int at) {
        for (Word word : BY_FIRST.getOrDefault(words.charAt(at), List.of())) {
            if (words.startsWith(word.text(), at)) {
                return word;
            }
        }
        return null;
    }
}
