package dev.pingyi.document;

/**
 * How a cell is shown, as far as it changes what people read.
 *
 * @param format of its number, as office programs write it
 * @param struck whether all of it is struck out
 */
record CellStyle(String format, boolean struck) {

    static final CellStyle PLAIN = new CellStyle("General", false);
}
