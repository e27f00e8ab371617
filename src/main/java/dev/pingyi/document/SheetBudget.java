package dev.pingyi.document;

import dev.pingyi.kernel.Rejected;

/**
 * What one spreadsheet may cost, counted while it is read, so that it is refused before the memory is spent. Sizes are
 * those of a list that people keep by hand, many times over.
 */
final class SheetBudget {

    static final int MOST_CELLS = 100_000;
    static final int MOST_CHARACTERS = 2_000_000;

    /** Of one cell; office programs let nobody type more. */
    static final int LONGEST_CELL = 32_767;

    /** Also those that no cell shows; a file that was edited for years has some. */
    static final int MOST_STRINGS = 100_000;

    static final int MOST_STRING_CHARACTERS = 4_000_000;

    /** As many as the format allows, and all else that is listed in a file: sheets, merged ranges, columns. */
    static final int MOST_ENTRIES = 70_000;

    static final int MOST_STEPS = 500_000;

    /** Of all parts together when unpacked, tags and all. */
    static final long MOST_PART_CHARACTERS = 48L * 1024 * 1024;

    /** Elements and attributes of all parts; empty cells that only have a colour count, too. */
    private static final int MOST_NODES = 3_000_000;

    /** Office files nest some ten deep. */
    private static final int DEEPEST = 100;

    private final String file;
    private final Budget parts = new Budget(MOST_NODES, MOST_PART_CHARACTERS, DEEPEST);
    private final Budget strings = new Budget(MOST_STRINGS, MOST_STRING_CHARACTERS, 0);
    private final Budget entries = new Budget(MOST_ENTRIES, 0, 0);
    private final Budget steps = new Budget(MOST_STEPS, 0, 0);
    private int cells;
    private int characters;

    SheetBudget(String file) {
        this.file = file;
    }

    /** Elements, attributes, depth, and characters when unpacked. */
    Budget parts() {
        return parts;
    }

    /** A cell that is going to be kept. */
    void cell(int length) {
        cells++;
        characters += length;
        if (cells > MOST_CELLS) {
            throw new Rejected("document.rejected.sheet-cells", file, MOST_CELLS);
        }
        if (characters > MOST_CHARACTERS || length > LONGEST_CELL) {
            throw tooManyCharacters();
        }
    }

    void row(int row) {
        if (row >= ExcelFile.MOST_ROWS) {
            throw new Rejected("document.rejected.sheet-too-long", file, row + 1, ExcelFile.MOST_ROWS);
        }
    }

    void column(int column) {
        if (column >= ExcelFile.MOST_COLUMNS) {
            throw new Rejected("document.rejected.sheet-too-wide", file, column + 1, ExcelFile.MOST_COLUMNS);
        }
    }

    void string(int length) {
        strings.node();
        strings.text(length);
    }

    /** @param length of a text that is still growing */
    void growing(int length) {
        if (length > LONGEST_CELL) {
            throw tooManyCharacters();
        }
    }

    void entry() {
        entries.node();
    }

    /** A row that a merged cell reaches into; cells that overlap, which no program allows, would make millions. */
    void step() {
        steps.node();
    }

    private Rejected tooManyCharacters() {
        return new Rejected("document.rejected.sheet-characters", file, MOST_CHARACTERS, LONGEST_CELL);
    }
}
