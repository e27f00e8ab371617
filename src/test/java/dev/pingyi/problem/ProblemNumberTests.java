package dev.pingyi.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list mark is taken off a problem, a number that belongs to its words never. */
class ProblemNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"10.5万元经费未拨", "2.5个百分点的缺口", "1.12个村没有活动室", "三、四季度没有开会", "1、2号楼没有活动室", "一、二、三组党员无活动场所", "第三，台账不规范"
            })
    void leavesAProblemThatBeginsWithAnotherNumberWhole(String problem) {
        String list = "1.学习不深入\n（4）会议不严\n⑤ 阵地不足\n1）活动不多\n" + problem;

        assertThat(ProblemFile.read("list.txt", list.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(read -> read.edit().problem())
                .containsExactly("学习不深入", "会议不严", "阵地不足", "活动不多", problem);
    }
}
