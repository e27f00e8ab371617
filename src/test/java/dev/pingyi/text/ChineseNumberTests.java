package dev.pingyi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTests {

    @ParameterizedTest
    @CsvSource({
        "786,786",
        "'1,234',1234",
        "2.3万,23000",
        "十二,12",
        "一百零五,105",
        "一百〇五,105",
        "两,2",
        "十八点五,18.5",
        "四十六万五千,465000",
        "二〇二四,2024",
        "三百五,305"
    })
    void readsNumbersAsReportsWriteThem(String words, BigDecimal value) {
        assertThat(ChineseNumber.parse(words))
                .get()
                .satisfies(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "三五", "七八十", "许多", "1.2.3", "十八点"})
    void readsNoNumberWhereNoneIsMeant(String words) {
        assertThat(ChineseNumber.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"十二,12", "一十二,12", "两百,200", "一百零五,105", "四十六万五千,465000", "二亿零三万,200030000", "零,0"})
    void takesWhatCanBeReadInOneWay(String words, long value) {
        assertThat(ChineseNumber.exact(words)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三百五", "三五", "十八点五", "12", "", "一百五"})
    void refusesWhatIsSaidCarelessly(String words) {
        assertThat(ChineseNumber.exact(words)).isEmpty();
    }
}
