package dev.pingyi.importing;

import dev.pingyi.text.ImportRow;
import dev.pingyi.text.ImportWarning;
import java.time.Instant;
import java.util.List;

/**
 * A file that has been read and of which nothing has been stored.
 *
 * @param name of the file
 * @param format as which it was read: UTF-8, GBK (GB18030), Word (.docx), …
 * @param template headings of the round's template at that time, without numbers
 * @param draft headings of level 1 of the draft at that time
 * @param draftChangedAt so that an import tells of what others wrote meanwhile
 */
public record Incoming(
        String name,
        String format,
        List<ImportRow> rows,
        List<ImportWarning> warnings,
        List<String> template,
        List<String> draft,
        Instant draftChangedAt) {}
