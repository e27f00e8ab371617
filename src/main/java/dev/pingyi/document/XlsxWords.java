package dev.pingyi.document;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Characters of a part on their way to the XML reader, which collects a tag, a text or a comment as a whole before
 * anybody can see how long it is.
 */
final class XlsxWords extends FilterReader {

    /** Characters of a tag, a text or a comment; a full cell has at most a quarter of it, however it is written. */
    private static final int LONGEST = 1024 * 1024;

    /** Where in the XML the last character stood. */
    private enum Place {
        OUTSIDE,
        BEGIN,
        DECLARATION,
        COMMENT,
        VERBATIM
    }

    private final Budget budget;
    private Place place = Place.OUTSIDE;
    private int length;
    private int closing;

    XlsxWords(Reader in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        int count = super.read(buffer, offset, most);
        if (count > 0) {
            budget.text(count);
            for (int i = offset; i < offset + count; i++) {
                see(buffer[i]);
            }
        }
        return count;
    }

    private void see(char next) throws IOException {
        if (++length > LONGEST) {
            throw new IOException("a tag or text without an end");
        }
        switch (place) {
            case OUTSIDE -> {
                if (next == '<') {
                    place = Place.BEGIN;
                    length = 0;
                }
            }
            case BEGIN -> place = next == '!' ? Place.DECLARATION : Place.OUTSIDE;
            case DECLARATION -> {
                place = next == '-' ? Place.COMMENT : next == '[' ? Place.VERBATIM : Place.OUTSIDE;
                closing = 0;
            }
            case COMMENT, VERBATIM -> {
                // Ends with --> or ]]>; a tag sign in it begins nothing.
                if (next == '>' && closing >= 2) {
                    place = Place.OUTSIDE;
                    length = 0;
                }
                closing = next == (place == Place.COMMENT ? '-' : ']') ? closing + 1 : 0;
            }
        }
    }
}
