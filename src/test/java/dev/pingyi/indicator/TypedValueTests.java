package dev.pingyi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedValueTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT|名|786|786",
                "COUNT|名|７８６名|786",
                "COUNT|名|786人|786",
                "COUNT|名| 7 8 6 |786",
                "COUNT|名|1,234,567|1234567",
                "COUNT|名|１，２３４|1234",
                "COUNT|人|2.3万|23000",
                "COUNT|人|2.3万人|23000",
                "COUNT|次|四次|4",
                "COUNT|个|三十二|32",
                "COUNT|个|十|10",
                "COUNT|个|十二|12",
                "COUNT|个|一十二|12",
                "COUNT|名|一百零五|105",
                "COUNT|名|两千三百|2300",
                "COUNT|名|二〇|REFUSED",
                "COUNT|名|三百五|REFUSED",
                "COUNT|名|一千二|REFUSED",
                "COUNT|名|一千零二|1002",
                "COUNT|名|一万零二十|10020",
                "COUNT|名|零|0",
                "COUNT|名|0|0",
                "COUNT|名|00786|786",
                "COUNT|名|7.5|REFUSED",
                "COUNT|名|-3|REFUSED",
                "COUNT|名|1,23|REFUSED",
                "COUNT|名|约786|REFUSED",
                "COUNT|名|23+6|REFUSED",
                "COUNT|名|786户|REFUSED",
                "COUNT|名|1234567890123|REFUSED",
                "COUNT|名|1e3|REFUSED",
                "AMOUNT|万元|2.35|2.35",
                "AMOUNT|万元|2.35万|2.35",
                "AMOUNT|万元|2.35万元|2.35",
                "AMOUNT|万元|23500元|2.35",
                "AMOUNT|万元|1.2亿|12000",
                "AMOUNT|万元|-5|-5",
                "AMOUNT|万元|2.345|REFUSED",
                "AMOUNT|元|3万元|30000",
                "PERCENT|%|35%|35",
                "PERCENT|%|３４．７８％|34.78",
                "PERCENT|%|百分之三十五|35",
                "MEAN|岁|40.27岁|40.27",
                "MEAN|岁|四十|40",
                "DATE||2026-3-5|2026-03-05",
                "DATE||2026年3月5日|2026-03-05",
                "DATE||2026.03.05|2026-03-05",
                "DATE||２０２６／３／５|2026-03-05",
                "DATE||2026-2-30|REFUSED",
                "DATE||3月5日|REFUSED",
                "DATE||2026-3月5|REFUSED",
                "YES_NO||是|YES",
                "YES_NO||没有|NO",
                "YES_NO||大概|REFUSED",
                "WORDS|| =1+1 |=1+1",
                "COUNT|名|36①|REFUSED",
                "COUNT|名|36²|REFUSED",
                "COUNT|名|３６|36",
                "COUNT|名|⑴|REFUSED",
                "COUNT|名|36½|REFUSED",
                "PERCENT|%|35¹%|REFUSED",
                "DATE||2026年3月5日①|REFUSED",
                "YES_NO||是①|REFUSED",
                "COUNT|名|三⼗二|32",
                "COUNT|名|   |''",
            })
    void readsWhatCanMeanOneThingOnly(IndicatorKind kind, String unit, String typed, String expected) {
        var indicator = indicator(kind, unit == null ? "" : unit);

        if (expected.equals("REFUSED")) {
            assertThatThrownBy(() -> TypedValue.plain(indicator, typed)).isInstanceOf(Rejected.class);
        } else {
            assertThat(TypedValue.plain(indicator, typed == null ? "" : typed)).isEqualTo(expected);
        }
    }

    @Test
    void namesTheMarkThatMakesAFigureDoubtful() {
        assertThatThrownBy(() -> TypedValue.plain(indicator(IndicatorKind.COUNT, "名"), " 36① "))
                .isInstanceOfSatisfying(Rejected.class, refused -> {
                    assertThat(refused.key()).isEqualTo("indicator.rejected.mark");
                    assertThat(refused.arguments()).containsExactly("指标", "36①");
                });
    }

    @ParameterizedTest
    @CsvSource({"0", "7", "10", "19", "100", "110", "305", "350", "1002", "2026", "10020", "230000", "100000001"})
    void readsEveryNumberAsItIsWrittenWithCare(long value) {
        assertThat(ChineseNumeral.read(careful(value)).orElseThrow()).isEqualTo(value);
    }

    private static String careful(long value) {
        return switch ((int) value) {
            case 0 -> "零";
            case 7 -> "七";
            case 10 -> "十";
            case 19 -> "十九";
            case 100 -> "一百";
            case 110 -> "一百一十";
            case 305 -> "三百零五";
            case 350 -> "三百五十";
            case 1002 -> "一千零二";
            case 2026 -> "两千零二十六";
            case 10020 -> "一万零二十";
            case 230000 -> "二十三万";
            default -> "一亿零一";
        };
    }

    static Indicator indicator(IndicatorKind kind, String unit) {
        int decimals = kind == IndicatorKind.COUNT ? 0 : 2;
        return new Indicator("a", "制度", "指标", unit, kind, "口径", "", "", "佐证", false, decimals, null, null);
    }
}
