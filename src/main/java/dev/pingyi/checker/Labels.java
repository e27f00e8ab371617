package dev.pingyi.checker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a figure counts, and whether two names mean the same group of people or things. */
final class Labels {

    /** What ends a noun in front of a figure. */
    private static final Pattern BEFORE = Pattern.compile("[\\p{IsHan}“”\"]+$");

    /** Words in front of a figure that do not name what is counted. */
    private static final Pattern LEADING = Pattern.compile(
            "^(?:.*(?:其中|现设|共设|下设|下辖|设有|现有|共有|总共|拥有|建有|建立了?|成立了?|发展了?|选派了?|配备了?"
                    + "|培养了?|吸收了?|召开了?|开展了?|举办了?|组织了?|完成了?|处理了?|解决了?|转化了?|培训了?|共计|合计|目前|现|有|设|为|达到|达|共|在(?![岗职册])|了|是|和|及|对|全镇|全乡|全县|全村))");

    private static final Pattern TRAILING =
            Pattern.compile("(?:的|有|为|达到|达|共|共有|占|各|数|数为|约|近|人数|总数|数量|共计|合计|分别|是|仅|只有|已有|均)+$");

    /** What follows the measure word and names what is counted. */
    private static final Pattern AFTER = Pattern.compile("^(?:的)?([\\p{IsHan}“”]{1,14})");

    private static final Pattern CUT = Pattern.compile(
            "(?:的|(?<!集)中(?!层|心|央|学|专|共|青|小|队|老|医|介)|平均|全年|今年|年内|先后|累计|每|占|为|是|有|没|未|开展|实现|进行|参加|完成|全部|均|都|已|和|及|与|以及|等|建立|建成|成立|通过|按|在|共|分别|达|每|较|比|由|从|因|接受|获|评|被|还|仍|尚).*$");

    private Labels() {}

    /** 32个党支部 is named behind, 党员786名 in front. */
    static String of(String text, int start, int end) {
        Matcher after = AFTER.matcher(text.substring(end, Math.min(text.length(), end + 16)));
        if (after.find()) {
            String label = CUT.matcher(clean(after.group(1))).replaceFirst("");
            if (!label.isEmpty()) {
                return label;
            }
        }
        return before(text, start);
    }

    static String before(String text, int start) {
        Matcher matcher =
                BEFORE.matcher(text.substring(Math.max(0, start - 20), start).replaceFirst("[ ｜|：]+$", ""));
        if (!matcher.find()) {
            return "";
        }
        String label = TRAILING.matcher(clean(matcher.group())).replaceFirst("");
        Matcher leading = LEADING.matcher(label);
        if (leading.find() && leading.end() < label.length()) {
            label = label.substring(leading.end());
        }
        int of = label.lastIndexOf('的');
        return of >= 0 && of + 1 < label.length() ? label.substring(of + 1) : label;
    }

    private static String clean(String label) {
        return label.replaceAll("[“”\"]", "");
    }

    /**
     * Equal, one the end of the other (全镇党员 / 党员), or a usual short form (支部委员 / 支委, 村委会委员 / 村委委员):
     * the shorter is contained in the longer in order, and both begin alike.
     */
    static boolean same(String one, String other) {
        if (one.length() < 2 || other.length() < 2) {
            return false;
        }
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        return longer.endsWith(shorter)
                || (longer.charAt(0) == shorter.charAt(0) && longer.length() <= 6 && abbreviates(shorter, longer))
                || (shorter.length() >= 4
                        && longer.startsWith(shorter.substring(0, 2))
                        && longer.endsWith(shorter.substring(2)));
    }

    /** Titles that mean the same section: one contains most of the other. */
    static boolean alike(String one, String other) {
        return covered(one, other) >= 0.8 || covered(other, one) >= 0.8;
    }

    /** How much of some words is said in others, in any order: the share of their pairs of characters found there. */
    static double covered(String words, String others) {
        int pairs = 0;
        int found = 0;
        for (int i = 0; i + 1 < words.length(); i++) {
            String pair = words.substring(i, i + 2);
            if (pair.chars().allMatch(Character::isIdeographic)) {
                pairs++;
                found += others.contains(pair) ? 1 : 0;
            }
        }
        return pairs == 0 ? 0 : (double) found / pairs;
    }

    /** The noun at the end: 农村党支部 → 支部. */
    static String head(String label) {
        return label.length() <= 2 ? label : label.substring(label.length() - 2);
    }

    private static boolean abbreviates(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < shorter.length(); i++) {
            at = longer.indexOf(shorter.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
