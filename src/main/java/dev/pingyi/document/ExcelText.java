package dev.pingyi.document;

import java.util.List;

/**
 * What a spreadsheet says.
 *
 * @param sheets those with something in them that is not hidden
 * @param notes what belongs to none of them: hidden sheets, macros
 */
public record ExcelText(List<ExcelFile.Sheet> sheets, List<Note> notes) {}
