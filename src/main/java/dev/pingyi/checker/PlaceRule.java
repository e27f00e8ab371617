package dev.pingyi.checker;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In a text whose names are masked (**镇, 某县), a place left in clear gives it away. */
final class PlaceRule implements Rule {

    private static final Pattern MASKED = Pattern.compile("(?:[*×xX＊○ＸX]{1,3}|某某?)(?:省|市|县|区|镇|乡|村|街道|社区)");
    private static final String KIND = "(?:村|镇|乡|社区|街道|县|区|市)";
    private static final Pattern NAMED = Pattern.compile(
            "(?<=[了的造如以在对是为到，。；、：（“\\n由将与和把赴往及驻及向从给帮抓]|^|召开|联系|推广|学习|借鉴|来自|建成|建设|《|挂钩|包联|走访|选派|调研|深入|推进|前往|位于|其中|支持|指导|推动|帮扶|例如|比如|地处|来到)(?<name>[\\p{IsHan}]{2,4}?)(?<kind>"
                    + KIND
                    + ")(?!级|域|情|务|账|规|产|企|事|上|中|小|主|支(?!部)|集|干部|民|里|办|两委|部|委员会干|容|道|屯|集体|庄|风|规|内|外|镇|乡|居|校|医|卫|企|域|间|与村|社|里|头|口|长|官|亲|土|愁|贤|音)");
    /** Words in front that are no part of a name. */
    private static final Pattern LEADING =
            Pattern.compile("^(?:建成|打造|支持|推动|指导|聘请|其中|例如|比如|包括|特别是|尤其是|[了助如以在对是为到由将与和把并按从向给让使赴往及抓帮])+");

    /** Words that make no name, and verbs in front of one. */
    private static final Pattern COMMON = Pattern.compile(
            "^(?:小|老|大山|渔|行政|示范|后进|薄弱|先进|重点|贫困|自然|试点|软弱|相对|集体|所在|落后|美丽|文明|先锋|红旗|五好|脱贫|搬迁|安置|移民|联系|帮扶|包联|挂点|驻点|结对|周边|邻近|沿线|生态|旅游|特色|星级|易地|扶持|涣散|整顿|城乡|中心|空壳|偏远|边远|山区|平原|平安|智慧|数字|网格|农村|城市|县城|城区|老旧|居民|小康|富裕|经济|产业|工业|开发|一个|两个|十个|几个|多个|有的|个别|部分|许多|大多|所有|下辖|乡村|全部|多数|少数|相关|其他|其余|其它|上述|有关|重要|主要|基层|本地|外地|当地|同类|一类|二类|三类|四类|较好|较差|先行|标杆|样板|精品|达标|整治|后备|平均|分别"
                    + "|欢迎|聘请|商请|委托|开展|举办|召开|组织|新建|改建|扩建|完善|落实|建立|健全|规范|优化|培养|储备|配齐|选优|配强|整合|激活|盘活|提升|提高|改善|解决|化解|排查|摸排|梳理|研究|宣讲|宣传|学习|参与|参加|代表|负责|担任|兼任|巩固|发展|加强|推进|推动|带动|促进|引导|服务|覆盖|深入|走进|扎根|振兴|治理|管理|壮大|统筹|围绕|按照|根据|通过|坚持|实现|打造|创建|评为|成为|指导|督促|协调|帮助|支持|鼓励|动员|走访|调研|遍访|立足|面向|返回|回到|留在|报送|上报|设立|选派|下派|派驻|进驻|包保|试行|推行|各类|邀请|选取|选择|确定|列入|纳入|抽查|检查|考核|培育|结合|针对|关于|调整|白天|晚上|合并|撤并|关心|熟悉|了解|离开|出了|进了|全|涉及|建强|整乡|整镇|逐村|跨村|联村|强村|弱村|驻村).*"
                    + "|.*(?:示范|试点|重点|贫困|后进|薄弱|涣散|行政|自然|先进|中心|特色|个|类|省|较多|较少|较好|较差|落后|脱贫|联建|共建|困难|落后|优秀|相邻|附近|外出|进城|返乡|入户|下沉|驻|包|城|山区)$|.{2}(?:进|入|到|下|访)$");

    private static final Pattern NOT_IN_A_NAME = Pattern.compile(
            "[届此我你他本该全农今年月日并设的了各每个名人有是其这那两几某村镇乡县市区在到和与及或对把被将就都均已未无不党委支书记组织员干群工会作为全省以所入之使给由从向让等着过再还又也]|社区|街道");
    /** Elsewhere: where one went to learn or to invite firms from. */
    private static final Pattern ELSEWHERE = Pattern.compile("考察|学习|参观|招商|务工|交流|培训");

    private static final Pattern PROVINCE = Pattern.compile(
            "北京市|天津市|上海市|重庆市|河北省|山西省|辽宁省|吉林省|黑龙江省|江苏省|浙江省|安徽省|福建省|江西省|山东省|河南省|湖北省|湖南省|广东省|海南省|四川省|贵州省|云南省|陕西省|甘肃省|青海省|内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区");

    /** The unit that reports, as its title names it. */
    private static final Pattern OWN =
            Pattern.compile("^(?:国有)?(?<name>[\\p{IsHan}]{1,4}?)(?<kind>镇|乡|街道|林场|农场|社区|村)(?=党|书记)");

    private static final String WORKS_FOR = "(?:推动|带动|促进|继续抓好|做好|抓好|开创|助力|加快)(?<name>[\\p{IsHan}]{1,3})";

    /** 推动乙镇党建再上新台阶 in the report of 甲镇: copied from another and not changed. */
    private static void copied(Text text, Findings findings) {
        Matcher own = OWN.matcher(
                text.flat().substring(text.title().start(), text.title().end()));
        if (!own.find()) {
            return;
        }
        Matcher other = Pattern.compile(WORKS_FOR + own.group("kind") + "(?!级|域|情|务|办|干部|两委)")
                .matcher(text.flat());
        while (other.find()) {
            String name = other.group("name");
            String full = name + own.group("kind");
            boolean once = text.flat().indexOf(full) == text.flat().lastIndexOf(full);
            if (once
                    && !name.equals(own.group("name"))
                    && !COMMON.matcher(name).matches()
                    && !NOT_IN_A_NAME.matcher(name).find()) {
                findings.add(
                        Level.WARNING,
                        "place-name",
                        other.start(),
                        other.end(),
                        "place-copied",
                        full,
                        own.group("name") + own.group("kind"));
            }
        }
    }

    @Override
    public void check(Text text, Findings findings) {
        copied(text, findings);
        if (!MASKED.matcher(text.flat()).find()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        Matcher matcher = NAMED.matcher(text.flat());
        while (matcher.find()) {
            String name = LEADING.matcher(matcher.group("name")).replaceFirst("");
            boolean proper = name.length() >= 2
                    && name.length() <= 3
                    && !COMMON.matcher(name).matches()
                    && !NOT_IN_A_NAME.matcher(name).find();
            if (proper && seen.add(name)) {
                int start = matcher.end("name") - name.length();
                report(start, matcher.end("kind"), name + matcher.group("kind"), findings);
            }
        }
        Matcher province = PROVINCE.matcher(text.flat());
        while (province.find()) {
            if (!elsewhere(text, province.end()) && seen.add(province.group())) {
                report(province.start(), province.end(), province.group(), findings);
            }
        }
    }

    private static boolean elsewhere(Text text, int end) {
        return ELSEWHERE
                .matcher(text.flat().substring(end, Math.min(text.length(), end + 12)))
                .find();
    }

    private static void report(int start, int end, String name, Findings findings) {
        findings.add(Level.WARNING, "place-name", start, end, "place-name", name);
    }
}
