package dev.pingyi.checker;

import dev.pingyi.checker.Heading.Role;
import dev.pingyi.text.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Each problem named last year is answered by what was done and what came of it. */
final class LastYearRule implements Rule {

    private static final Pattern MENTIONED =
            Pattern.compile("(?:上(?:一)?年(?:度)?|去年|上次|上轮).{0,24}(?:问题|点评|反馈|整改).{0,60}(?:整改|解决|销号|落实|完成)");

    private static final Pattern NAMED = Pattern.compile(
            "(?:指出|反馈|点评|提出|提了|提过|点了|存在|查摆|列出)(?:的)?[^。；\\n]{0,16}?(?<count>[二两三四五六七八九十]{1,2}|\\d{1,2})(?:个|项|条|方面)"
                    + "(?:方面)?(?:的)?(?:主要|突出|具体)?(?:问题|意见|建议|不足)"
                    + "|(?:指出|反馈|点评|提出|查摆)(?:我|的)?问题(?<after>[二两三四五六七八九十]|\\d{1,2})(?:个|项|条)");

    private static final Pattern LISTED = Pattern.compile(
            "(?:(?<word>[一二三四五六七八九十])是|（(?<digit>[1-9])）|(?<=[：；。、，])[1-9][.、](?!\\d)|(?<sign>[①-⑨]))(?<problem>[^；。，\\n]{4,40})");

    /** Where the list of problems ends and the answers begin. */
    private static final Pattern ANSWERS = Pattern.compile(
            "针对|对此|(?<=[。；])对[^。；]{2,30}问题|整改的?(?:结果|成效)|为此|整改(?:中|情况|措施|如下)|第一个问题|关于第?一?|问题一|我(?:逐|坚持|牵头|制定|认真|对照)");

    /** 全部整改到位，其中针对…: some are told of as examples. */
    private static final Pattern EXAMPLES = Pattern.compile("其中，?(?:针对|关于|对)");

    private static final Pattern ITEM =
            Pattern.compile("(?:(?:针对|关于|对于|围绕)(?:[^。；\\n]{2,48}?)(?:问题|不足|方面|不[\\p{IsHan}]{1,3}))");

    private static final Pattern MEASURE = Pattern.compile(
            "整改|完成|建立|制定|开展|落实|解决|投入|改造|销号|修订|召开|组织|新建|配备|选派|培训|出台|健全|推行|实行|实施|储备|调整|走访|增加|压减|清理|安排|设立|列入|印发|明确|采取|举办|争取|提升|整合");
    /** What was counted behind the problem's name was done about it. */
    private static final Pattern ANSWER = Pattern.compile("问题”?[。，：；][^\\n]*?\\d[^\\n]{4}");

    private static final Pattern UNDONE = Pattern.compile(
            "(?:尚未|还没有|暂未|仍未|未能|没有)(?!指出|反馈|提出|点出|发现|需要)(?:[\\p{IsHan}]{0,6})(?:整改|解决|完成|落实|启动|到位|销号|研究|开展|推进)|未整改|未完成整改");
    private static final Pattern REASON = Pattern.compile("原因|由于|因|下一步|将|计划|拟|预计|继续|年底前|月底前");

    private static final int SECTIONS = 3;

    @Override
    public void check(Text text, Findings findings) {
        List<Heading> sections = text.sections(Role.LAST_YEAR);
        for (Heading section : sections.subList(0, Math.min(SECTIONS, sections.size()))) {
            inside(text, section, findings);
        }
        boolean whole = text.characters(0, text.length()) >= StructureRule.FRAGMENT;
        if (sections.isEmpty() && whole && !MENTIONED.matcher(text.flat()).find()) {
            Text.Span title = text.title();
            findings.add(Level.ERROR, "last-year", title.start(), title.end(), "last-year");
        }
    }

    private static void inside(Text text, Heading section, Findings findings) {
        String words = text.flat().substring(section.end(), section.until());
        Matcher named = NAMED.matcher(words);
        int announced = 0;
        if (named.find()) {
            announced = ChineseNumber.parse(named.group("count") == null ? named.group("after") : named.group("count"))
                    .map(Number::intValue)
                    .orElse(0);
        }
        List<int[]> problems = announced == 0 ? List.of() : listed(words, named.end());
        if (!problems.isEmpty()) {
            unanswered(words, section.end(), problems, findings);
        } else if (announced > 0) {
            int answers = answers(text, section, words.substring(named.end()));
            if (answers >= 2 && answers < announced && !EXAMPLES.matcher(words).find()) {
                findings.add(
                        Level.ERROR,
                        "last-year",
                        section.end() + named.start(),
                        section.end() + named.end(),
                        "last-year-count",
                        announced,
                        answers);
            }
        }
        Matcher undone = UNDONE.matcher(words);
        while (undone.find()) {
            int stop = words.indexOf('。', undone.end());
            String rest = words.substring(undone.end(), stop < 0 ? words.length() : stop);
            if (!REASON.matcher(rest).find()) {
                findings.add(
                        Level.WARNING,
                        "last-year",
                        section.end() + undone.start(),
                        section.end() + undone.end(),
                        "last-year-undone");
            }
        }
        empty(text, section, findings);
    }

    /** Start and end of each problem of the list 一是…；二是… that follows; empty where its items are answers already. */
    private static List<int[]> listed(String words, int from) {
        List<int[]> problems = new ArrayList<>();
        int stop = words.indexOf('。', from);
        Matcher item = LISTED.matcher(words).region(from, stop < 0 ? words.length() : stop);
        while (item.find()) {
            if (MEASURE.matcher(item.group("problem")).find()
                    && item.group("problem").indexOf('不') < 0) {
                return List.of();
            }
            problems.add(new int[] {item.start("problem"), item.end("problem")});
        }
        String behind = stop < 0 ? "" : words.substring(stop);
        return ANSWERS.matcher(behind).find() ? problems : List.of();
    }

    private static void unanswered(String words, int offset, List<int[]> problems, Findings findings) {
        int from = problems.getLast()[1];
        String answers = words.substring(from);
        int ordinal = 0;
        List<int[]> open = new ArrayList<>();
        for (int[] problem : problems) {
            ordinal++;
            String name = words.substring(problem[0], problem[1]);
            String number = String.valueOf("零一二三四五六七八九十".charAt(Math.min(ordinal, 10)));
            boolean byNumber = Pattern.compile("第" + number + "(?:个|项|条|方面)|问题" + number + "|第" + ordinal
                            + "(?:个|项|条)|(?:针对|对|关于)（?" + (char) ('①' + Math.min(ordinal, 10) - 1))
                    .matcher(answers)
                    .find();
            if (!byNumber && Labels.covered(name, answers) < 0.34) {
                open.add(problem);
            }
        }
        // Where none is recognised the answers are worded in another way; that is no reason to accuse.
        if (open.size() < problems.size()) {
            for (int[] problem : open) {
                findings.add(
                        Level.ERROR,
                        "last-year",
                        offset + problem[0],
                        offset + problem[1],
                        "last-year-unanswered",
                        words.substring(problem[0], problem[1]));
            }
        }
    }

    /** How many answers: sub-headings, else 一是, else 针对……问题. */
    private static int answers(Text text, Heading section, String words) {
        long below = text.numbered().stream()
                .filter(line -> line.start() > section.end() && line.start() < section.until())
                .filter(line -> line.level() > section.level())
                .map(NumberedLine::number)
                .distinct()
                .count();
        int ordinals = Lists.in(text, section.end(), section.until()).stream()
                .mapToInt(list -> list.items().size())
                .max()
                .orElse(0);
        long items = ITEM.matcher(words).results().count();
        return (int) Math.max(Math.max(below, ordinals), items);
    }

    /** 关于……的问题。 and nothing behind it. */
    private static void empty(Text text, Heading section, Findings findings) {
        List<NumberedLine> below = text.numbered().stream()
                .filter(line -> line.start() > section.end() && line.start() < section.until())
                .toList();
        for (int i = 0; i < below.size(); i++) {
            NumberedLine line = below.get(i);
            int until = i + 1 < below.size() ? below.get(i + 1).start() : section.until();
            String body = text.flat().substring(Math.min(line.titleStart(), until), until);
            boolean parent = i + 1 < below.size() && below.get(i + 1).level() > line.level();
            boolean answered =
                    MEASURE.matcher(body).find() || ANSWER.matcher(body).find();
            if (!parent && body.contains("问题") && !answered) {
                int end = Math.max(line.titleStart(), Math.min(line.end(), until));
                findings.add(
                        Level.ERROR,
                        "last-year",
                        line.start(),
                        end,
                        "last-year-unanswered",
                        text.flat().substring(line.titleStart(), end).strip());
            }
        }
    }
}
