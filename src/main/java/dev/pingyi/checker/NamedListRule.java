package dev.pingyi.checker;

import dev.pingyi.text.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists whose name counts them: “四个到位”，即责任到位、…; 问题清单、责任清单“两张清单”; “四议两公开”，即…. The items are known by
 * the word of the name that each of them has.
 */
final class NamedListRule implements Rule {

    private static final String NUMBER = "[二两三四五六七八九十]";
    private static final String IS = "(?:即|就是|分别是|具体是|指的?是|：)";
    private static final String MEASURE = "(?:个|张|项|本|大|套|类|种|支|道|条|步)";

    private static final Pattern AHEAD = Pattern.compile("“?(?<count>" + NUMBER + ")" + MEASURE
            + "(?<what>一|[\\p{IsHan}]{2})[\\p{IsHan}]{0,3}?”?[\\p{IsHan}]{0,8}?[，（]?" + IS
            + "“?(?<items>[^。；：\\n]{4,160})");

    private static final Pattern BEHIND =
            Pattern.compile("(?<items>(?:[\\p{IsHan}]{1,10}、){1,9}[\\p{IsHan}]{2,10})“(?<count>" + NUMBER + ")"
                    + MEASURE + "?(?<what>[\\p{IsHan}]{2})”");

    private static final Pattern PAIR =
            Pattern.compile("“?(?<name>(?:[一二两三四五六七八九十][\\p{IsHan}]{1,2}){2,3})”?[\\p{IsHan}]{0,6}?[，（]?" + IS
                    + "(?<items>[^。；：\\n]{6,160})");

    private static final Pattern TERM =
            Pattern.compile("(?<count>[一二两三四五六七八九十])(?<what>[\\p{IsHan}&&[^一二两三四五六七八九十]]{1,2})");

    /** “六大纪律” behind six of them need not repeat the word. */
    private static final Pattern KINDS =
            Pattern.compile("(?<items>(?:[\\p{IsHan}]{2,10}、){2,9}[\\p{IsHan}]{2,6}?(?:等)?)“(?<count>" + NUMBER
                    + ")(?:大|项|类|种)[\\p{IsHan}]{2,4}”");

    /** “头雁引领、堡垒提升、党员先锋”三大工程. */
    private static final Pattern QUOTED =
            Pattern.compile("“(?<items>(?:[\\p{IsHan}+]{2,8}、){2,9}[\\p{IsHan}+]{2,8})”(?:等)?(?<count>" + NUMBER
                    + ")(?:大|项|个|类|种|条)(?=[\\p{IsHan}])");

    @Override
    public void check(Text text, Findings findings) {
        Matcher ahead = AHEAD.matcher(text.flat());
        while (ahead.find()) {
            int counted = run(ahead.group("items"), ahead.group("what"));
            boolean quoted = ahead.group().startsWith("“");
            if (counted == 0 && quoted) {
                // That the items are all of the name is likely and no more, where none has its word.
                compare(ahead, plain(ahead.group("items")), Level.WARNING, findings);
            } else {
                compare(ahead, counted, findings);
            }
        }
        Matcher behind = BEHIND.matcher(text.flat());
        while (behind.find()) {
            int counted = run(behind.group("items"), behind.group("what"));
            boolean all = counted == behind.group("items").split("、").length;
            compare(behind, all ? counted : 0, findings);
        }
        Matcher kinds = KINDS.matcher(text.flat());
        while (kinds.find()) {
            int counted = kinds.group("items").split("、").length;
            compare(kinds, counted, findings);
        }
        Matcher quoted = QUOTED.matcher(text.flat());
        while (quoted.find()) {
            boolean open = quoted.group().contains("等");
            compare(quoted, open ? 0 : quoted.group("items").split("、").length, findings);
        }
        Matcher pair = PAIR.matcher(text.flat());
        while (pair.find()) {
            terms(pair, findings);
        }
    }

    /** How many items from the first on have the word; the first that has it not is no item any more. */
    private static int run(String items, String what) {
        int counted = 0;
        for (String item : items.split("[、，]|(?<!统)和|以及")) {
            if (!item.contains(what)) {
                break;
            }
            counted++;
        }
        return counted;
    }

    /** “五个必访”，即对老人、儿童、…每月走访: items that do not repeat the word, all in one clause. */
    private static int plain(String items) {
        String clause = items.split("，", 2)[0];
        boolean nested = clause.contains("和") || clause.contains("等") || clause.contains("“") || clause.contains("《");
        int counted = clause.split("、").length;
        return nested || counted < 3 ? 0 : counted;
    }

    private static void compare(Matcher found, int counted, Findings findings) {
        compare(found, counted, Level.ERROR, findings);
    }

    private static void compare(Matcher found, int counted, Level level, Findings findings) {
        int said = ChineseNumber.chinese(found.group("count"));
        boolean open = found.group("items").endsWith("等");
        if (counted >= 2 && (open ? counted > said : counted != said)) {
            report(found, level, found.group("count"), counted, findings);
        }
    }

    /** 五议两公开: five items that end in 议, two in 公开. */
    private static void terms(Matcher pair, Findings findings) {
        List<String> items = List.of(pair.group("items").split("[、，和]"));
        List<Integer> said = new ArrayList<>();
        List<Integer> listed = new ArrayList<>();
        Matcher term = TERM.matcher(pair.group("name"));
        while (term.find()) {
            String what = term.group("what");
            said.add(ChineseNumber.chinese(term.group("count")));
            listed.add((int) items.stream().filter(item -> item.endsWith(what)).count());
        }
        for (int i = 0; i < said.size() && !listed.contains(0) && said.size() >= 2; i++) {
            if (!said.get(i).equals(listed.get(i))) {
                report(pair, Level.ERROR, pair.group("name"), items.size(), findings);
                return;
            }
        }
    }

    private static void report(Matcher found, Level level, String said, int counted, Findings findings) {
        findings.add(level, "count-list", found.start(), found.end(), "count-list", said, counted);
    }
}
