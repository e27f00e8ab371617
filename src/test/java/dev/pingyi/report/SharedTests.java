package dev.pingyi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedTests {

    @ParameterizedTest
    @CsvSource({
        "第一段。, 第一段。",
        "第一段。, 第一段，补充。",
        "第一段，补充。, 第一段。",
        "改了开头, 又改了开头",
        "全不相同, 另外的话",
        "'', 新写的",
        "删光的, ''",
        "啊啊啊, 啊啊",
        "啊啊, 啊啊啊",
        "𠮷𠮷, 𠮷𡈽",
        "𠮷, 𡈽"
    })
    void giveTheOneTextBackFromTheOther(String one, String other) {
        var shared = Shared.of(one, other);

        assertThat(shared.around(shared.middle(one), other)).isEqualTo(one);
        assertThat(new String(shared.middle(one).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(shared.middle(one));
    }

    @ParameterizedTest
    @CsvSource({"第一段。第二段。, 第一段，补充。第二段。, ''", "第一段，补充。第二段。, 第一段。第二段。, ，补充", "𠮷𠮷, 𠮷𡈽, 𠮷"})
    void leaveOnlyWhatTheOtherLacks(String one, String other, String middle) {
        assertThat(Shared.of(one, other).middle(one)).isEqualTo(middle);
    }
}
