package dev.pingyi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "。", "，", "“", "（", "—", "_", "·", "～", "＋", "￥", "+", "%", "％", "‰", "℃", "①", "²", "Ⅲ", "№", "→", "√",
                "■", "©", "^", "｜", "<", "🎉", "|", "〔", "…", "★", "°", "＝", "¥"
            })
    void countsAMarkWherePunctuationCountsAndNowhereElse(String mark) {
        assertThat(Characters.count("党" + mark + "员", true)).isEqualTo(3);
        assertThat(Characters.count("党" + mark + "员", false)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"党", "a", "Ａ", "7", "７", "〇", "々", "𠮷", "é"})
    void countsALetterADigitAndAHanCharacterAlways(String character) {
        assertThat(Characters.count(character, true)).isEqualTo(1);
        assertThat(Characters.count(character, false)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"' '", "'\t'", "'\u3000'", "'\u00A0'", "'\u200B'", "'\u200F'", "'\uFE0F'", "'\u0301'", "'\u2028'"})
    void neverCountsWhatIsNotSeen(String mark) {
        assertThat(Characters.count("党" + mark + "员", true)).isEqualTo(2);
        assertThat(Characters.count("党" + mark + "员", false)).isEqualTo(2);
    }
}
