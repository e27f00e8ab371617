package dev.pingyi.report;

import java.util.List;

/**
 * @param charset as which the file was read: UTF-8 or GBK (GB18030)
 * @param warnings message keys of what a person should look at, e.g. no headings found, a heading without number
 */
public record ImportResult(int revision, String charset, int sections, int characters, List<String> warnings) {}
