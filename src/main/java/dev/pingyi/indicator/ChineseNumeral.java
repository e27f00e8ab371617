package dev.pingyi.indicator;

import dev.pingyi.text.ChineseNumber;
import java.util.OptionalLong;

/** Whole numbers in Chinese numerals as a cell may hold them: only what can be read in one way. */
final class ChineseNumeral {

    private ChineseNumeral() {}

    /** @return empty for anything else, and for what is said carelessly: 三百五 may be 305 or 350 */
    static OptionalLong read(String text) {
        return ChineseNumber.exact(text);
    }
}
