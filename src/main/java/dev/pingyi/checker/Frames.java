package dev.pingyi.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figures of a text into frames, sentence by sentence; subject and time are carried on until others are named. */
final class Frames {

    private static final String MARKS = "，、；：（）｜|";
    private static final Pattern ABOUT = Pattern.compile("(?:大约|约|接近|将近|近|超过|超|逾|突破|不少于|不低于|至少|高于|不足|不到|未达到|低于|百分之)+$");
    private static final Pattern TIME = Pattern.compile(
            "(?<other>(?:19|20)\\d{2}年?(?:度|上半年|下半年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:年?[底末初])?|去年(?:同期)?|上年(?:末|底|度|同期)?|上一年|前年|同期|年初|期初|上届|上半年|下半年|[一二三四]季度|\\d{1,2}月份?)"
                    + "|(?<now>今年|本年|目前|现有|年末|全年)");
    private static final String UNIT = "(?:村|社区|镇|乡|县|市|区|街道|省|支部|总支|党委|党组|纪委|学校|中学|小学|医院|公司|集团|局|片|园区|企业|机关)";
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:其中)?(?<name>[\\p{IsHan}“”×*X○]{0,10}?" + UNIT
                    + "(?:级|委|书记|主任|成员|班子成员|委员|负责人)?|[\\p{IsHan}]{0,6}(?:书记|主任|成员|委员|队员))(?=(?:现|共|有|下?辖|下设|讲|发展|召开|开展|党员|全年|先后|累计|收入|村?集体|总|实现|完成|培训|拥有|今年|在册))");
    private static final Pattern SELF = Pattern.compile(
            "^(?:[全我本该])?(?:镇|乡|街道|社区|村|校|院|局|公司|司|集团|厂|区|学校|学院|医院|机关|单位)?(?:党委|党组|党工委|党支部|支部|党总支|总支|党组织|机关)?$");

    private static final Pattern TOWN = Pattern.compile("[全我](?:镇|乡|县|街道)");
    /** 从去年3月开始 lasts until now. */
    private static final Pattern SINCE = Pattern.compile("开始|以来|起(?!到)");

    private static final Pattern BACK =
            Pattern.compile("[两二三四五](?:项|类|者|支|套|部分|个方面)(?:队伍|班子)?(?:都|均|兼|合计|有重|分别|构成|组成|相加|共)");

    private final Text text;
    private final List<Frame> frames = new ArrayList<>();
    /** Whether it is no town that reports; then the village named first is the one that does. */
    private final boolean village;

    private String home = "";
    private String subject = "";
    private String time = "";

    private Frames(Text text) {
        this.text = text;
        this.village = !TOWN.matcher(text.flat()).find();
    }

    static List<Frame> of(Text text) {
        var reader = new Frames(text);
        List<Text.Sentence> sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            reader.sentence(i, sentences.get(i));
        }
        return List.copyOf(reader.frames);
    }

    private void sentence(int index, Text.Sentence sentence) {
        boolean paragraph = sentence.start() == text.lineStartAt(sentence.start());
        subject = paragraph ? "" : subject;
        time = "";
        int from = sentence.start();
        List<Figure> figures = sentence.figures();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if ((i + 1 < figures.size() && tellsWhich(figure, figures.get(i + 1))) || pointsBack(figure)) {
                continue;
            }
            int next = i + 1 < figures.size() ? figures.get(i + 1).start() : sentence.end();
            frame(index, sentence, figure, from, next);
            from = figure.end();
        }
    }

    /** 60岁以上的12名, 收入超过10万元的村15个: the first says which of them. */
    private boolean tellsWhich(Figure figure, Figure next) {
        String between = text.flat().substring(figure.end(), Math.max(figure.end(), next.start()));
        boolean one = between.chars().noneMatch(c -> "，、；：（）。".indexOf(c) >= 0);
        return one
                && !figure.percent()
                && (figure.unit().equals("岁")
                        || (figure.bound() != 0 && !figure.unit().equals(next.unit()))
                        || (figure.rounded() && between.startsWith("的")));
    }

    /** 两项都参加的, 三支队伍分别有: what was just told of. */
    private boolean pointsBack(Figure figure) {
        return BACK.matcher(text.flat()).region(figure.start(), text.length()).lookingAt();
    }

    private void frame(int index, Text.Sentence sentence, Figure figure, int from, int next) {
        String gap = text.flat().substring(from, Math.max(from, figure.start()));
        String words = ABOUT.matcher(gap).replaceFirst("");
        int begin = 0;
        int clauses = 0;
        char mark = from == sentence.start() ? '^' : ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (MARKS.indexOf(c) >= 0) {
                clause(words.substring(begin, i));
                clauses += i > begin ? 1 : 0;
                mark = c;
                begin = i + 1;
            }
        }
        String lead = words.substring(begin);
        clause(lead);
        boolean first = from == sentence.start();
        String tail = tail(figure.end(), next);
        frames.add(new Frame(
                figure,
                frames.size(),
                index,
                mark,
                first
                        ? clauses
                        : Math.max(0, clauses - (words.isEmpty() || MARKS.indexOf(words.charAt(0)) >= 0 ? 0 : 1)),
                lead,
                tail,
                text.bracket(figure.start()),
                Cue.in(lead),
                Cue.in(tail),
                subject,
                time));
    }

    private String tail(int from, int next) {
        int end = from;
        while (end < next && (MARKS + "。\n").indexOf(text.flat().charAt(end)) < 0) {
            end++;
        }
        return text.flat().substring(from, end);
    }

    /** Whose and when, where a clause says so. */
    private void clause(String words) {
        if (words.length() < 2) {
            return;
        }
        Matcher when = TIME.matcher(words);
        while (!SINCE.matcher(words).find() && when.find()) {
            time = when.group("now") == null ? when.group() : "";
        }
        Matcher whose = SUBJECT.matcher(TIME.matcher(words).replaceAll("").replaceFirst("^(?:截至|到|底|，)+", ""));
        if (whose.find()) {
            String name = whose.group("name");
            boolean back = name.matches("(?:全|该)村") && subject.endsWith("村");
            home = home.isEmpty() && village && name.endsWith("村") ? name : home;
            subject = back ? subject : SELF.matcher(name).matches() || name.equals(home) ? "" : name;
        }
    }
}
