package dev.pingyi.checker;

import dev.pingyi.text.ChineseNumber;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 办好五件实事：硬化道路8公里、改造危房12户、…: a list behind a colon that has no numbers of its own. */
final class ColonListRule implements Rule {

    private static final Pattern LIST = Pattern.compile(
            "(?<![第前后\\d])(?<count>[二两三四五六七八九十]|\\d{1,2})(?:件|项|个|大)(?:民生|惠民|重点|主要)?"
                    + "(?:实事|大事|好事|事|制度|机制|措施|举措|工程|活动|工作|任务|项目|办法|问题|方面|环节|清单|行动|短板)(?:工作|任务)?[，]?(?:即|分别是)?：(?<items>[^。\\n：]{6,240})");
    private static final Pattern NUMBERED = Pattern.compile("[一二三]是|一要|第一|首先|[①⑴]|（[1一]）|\\d[、.](?!\\d)|其中");
    private static final int LONGEST = 12;

    @Override
    public void check(Text text, Findings findings) {
        Matcher list = LIST.matcher(text.flat());
        while (list.find()) {
            int said = ChineseNumber.parse(list.group("count"))
                    .map(Number::intValue)
                    .orElse(0);
            String items = list.group("items");
            if (said < 2 || NUMBERED.matcher(items).find()) {
                continue;
            }
            List<String> parts = parts(items);
            boolean figures =
                    parts.stream().allMatch(part -> part.matches(".*(?:\\d|[一二三四五六七八九十百]+(?:个|名|处|户|公里|次)).*"));
            boolean brief = parts.stream().allMatch(part -> part.length() >= 2 && part.length() <= LONGEST);
            int last = parts.getLast().matches(".+[和及与].+") ? parts.size() + 1 : parts.size();
            boolean open = items.contains("等");
            if (parts.size() >= 2
                    && (figures || brief)
                    && (open ? parts.size() > said : said != parts.size() && said != last)) {
                findings.add(
                        figures ? Level.ERROR : Level.WARNING,
                        "count-list",
                        list.start(),
                        list.end(),
                        "count-list",
                        list.group("count"),
                        parts.size());
            }
        }
    }

    /** Parted by semicolons, else by 、 up to the first comma, else by commas. */
    private static List<String> parts(String items) {
        String mark = items.contains("；") ? "；" : items.contains("、") ? "、" : "，";
        String list = mark.equals("、") && items.indexOf('，') > items.indexOf('、')
                ? items.substring(0, items.indexOf('，'))
                : items;
        return List.of(list.split(mark));
    }
}
