package dev.pingyi.indicator;

import java.util.List;

/**
 * A text with the quoted figures put in.
 *
 * @param open quotations left standing as they are
 * @param pieces where figures were put in, in order
 */
public record Resolved(String text, List<Open> open, List<Piece> pieces) {

    /**
     * A quotation that could not be resolved.
     *
     * @param start offset in the source
     * @param end offset behind it
     * @param known whether there is such an indicator; then its value is not filled
     */
    public record Open(String name, int start, int end, boolean known) {}

    /** Resolved text from {@code start} to {@code end} stands for the source from {@code from} to {@code to}. */
    public record Piece(int start, int end, int from, int to) {}

    public Resolved {
        open = List.copyOf(open);
        pieces = List.copyOf(pieces);
    }

    /**
     * Where in the source that begins which begins here: within a figure, the beginning of its quotation.
     *
     * @param offset in the resolved text, 0 up to its length
     */
    public int sourceStart(int offset) {
        return source(offset, false);
    }

    /** Where in the source that ends which ends here: within a figure, the end of its quotation. */
    public int sourceEnd(int offset) {
        return source(offset, true);
    }

    private int source(int offset, boolean end) {
        int shift = 0;
        for (var piece : pieces) {
            if (offset < piece.start() || (end && offset == piece.start())) {
                break;
            }
            if (offset < piece.end() || (end && offset == piece.end())) {
                return end ? piece.to() : piece.from();
            }
            shift = piece.to() - piece.end();
        }
        return offset + shift;
    }
}
