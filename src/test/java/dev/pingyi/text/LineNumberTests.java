package dev.pingyi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineNumberTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、履职情况           | PLAIN   | 1 | 1  | 履职情况
            十二．履职情况         | PLAIN   | 1 | 12 | 履职情况
            （三）履职情况         | PLAIN   | 2 | 3  | 履职情况
            (十一)履职情况         | PLAIN   | 2 | 11 | 履职情况
            1.履职情况             | PLAIN   | 3 | 1  | 履职情况
            １２、履职情况         | PLAIN   | 3 | 12 | 履职情况
            （４）履职情况         | PLAIN   | 4 | 4  | 履职情况
            　　二、履职情况       | PLAIN   | 1 | 2  | 履职情况
            1.12个村党支部书记述职 | DOUBTFUL | 3 | 1  | 12个村党支部书记述职
            第一部分：履职情况     | OTHER   | 1 | 1  | 履职情况
            一：履职情况           | OTHER   | 1 | 1  | 履职情况
            ㈡履职情况             | OTHER   | 2 | 2  | 履职情况
            3）履职情况            | OTHER   | 4 | 3  | 履职情况
            ⑶履职情况              | OTHER   | 4 | 3  | 履职情况
            ⑤ 阵地不足             | OTHER   | 5 | 5  | ' 阵地不足'
            第三，台账不规范       | ORDINAL | 5 | 3  | 台账不规范
            、创新机制             | LOST    | 0 | 0  | 创新机制
            """)
    void readsTheNumberALineBeginsWith(String line, LineNumber.Kind kind, Integer level, Integer value, String words) {
        var read = LineNumber.read(line);

        assertThat(read.map(LineNumber::kind).orElse(null)).isEqualTo(kind);
        read.ifPresent(number -> {
            assertThat(number.level()).isEqualTo(level);
            assertThat(number.value()).isEqualTo(value);
            assertThat(line.substring(number.end())).isEqualTo(words);
            assertThat(line.substring(number.start(), number.end()))
                    .isEqualTo(number.before() + number.digits() + number.behind());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三、四季度各研究党建工作1次。",
                "一、三季度召开会议。",
                "五、六月份开展集中培训。",
                "一、二、三组党员活动室漏水。",
                "1、2号楼没有活动室。",
                "1、3、5号楼没有活动室。",
                "1、2月召开两次会议。",
                "1、2、3组合并。",
                "一、二等奖各1名。",
                "三、四天就办好了。",
                "七．一前夕走访老党员。",
                "七.一前夕走访老党员。",
                "2.5万元经费未拨",
                "２．５万元经费未拨",
                "10.5万元经费未拨",
                "1.5个月没有开会",
                "2.5个百分点",
                "1.5个亿的项目",
                "2026.9完成",
                "2026年党员教育不够",
                "三五、户",
                "甲、乙",
                "一是加强领导",
                "一、",
                "（1） ",
                "0、无",
                ""
            })
    void takesNoOtherNumberForOne(String line) {
        assertThat(LineNumber.read(line)).isEmpty();
    }

    /** What looks like the guarded lines and is a heading all the same. */
    @ParameterizedTest
    @CsvSource({
        "三、四个坚持强组织,3",
        "二、三级联动抓落实,2",
        "三、一季度工作情况,3",
        "二、二季度工作情况,2",
        "1、3月召开党员大会,1",
        "1、2名党员外出,1",
        "1.三季度培训,1",
        "五.四个坚持,5",
        "六.一是学习,6",
        "1、2.5万元经费未拨,1",
        "（一）二季度工作,1",
        "一、三会一课,1"
    })
    void leavesHeadingsThatBeginWithAnotherNumber(String line, int value) {
        assertThat(LineNumber.read(line)).get().extracting(LineNumber::value).isEqualTo(value);
    }
}
