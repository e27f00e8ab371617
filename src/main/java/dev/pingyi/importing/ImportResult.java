package dev.pingyi.importing;

import dev.pingyi.text.ImportWarning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param revision that holds the imported text
 * @param former revision that holds what stood there before; null where nothing had been written yet
 * @param charset as which the file was read: UTF-8 or GBK (GB18030)
 * @param characters length of the text without white space
 * @param warnings what a person should look at, e.g. no headings found, a heading without number
 */
public record ImportResult(
        int revision,
        @Nullable Integer former,
        String charset,
        int sections,
        int characters,
        List<ImportWarning> warnings) {}
