package dev.pingyi.problem;

import dev.pingyi.text.ImportWarning;
import java.util.List;

/**
 * A list of problems that has been read and of which nothing has been stored.
 *
 * @param name of the file
 * @param format as which it was read: UTF-8, GBK (GB18030), Word (.docx), Excel …
 * @param problems that can be put into the list
 * @param leftOut every other line that is not blank, and why
 * @param warnings what a person should look at
 */
public record LastYearIncoming(
        String name, String format, List<Problem> problems, List<LeftOut> leftOut, List<ImportWarning> warnings) {

    /** @param place number of its line, row or paragraph, from 1 */
    public record Problem(int place, ProblemEdit edit) {}

    /** @param key message key of the reason */
    public record LeftOut(int place, String text, String key) {}
}
