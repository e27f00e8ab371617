package dev.pingyi.attachment;

import java.io.IOException;
import java.io.InputStream;

/** Reads a PDF word by word: names with their slash and their #xx written out, and keywords; numbers, strings and comments are passed over. */
final class PdfWords {

    private static final String DELIMITERS = "()<>[]{}/%";
    private static final int LONGEST = 128;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;

    PdfWords(InputStream in) {
        this.in = in;
    }

    int read() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xff;
    }

    /** Empty at the end. */
    String next() throws IOException {
        for (int next = read(); next >= 0; next = read()) {
            if (next == '%') {
                comment();
            } else if (next == '(') {
                string();
            } else if (next == '/') {
                return "/" + word(new StringBuilder(), true);
            } else if (Character.isLetter(next)) {
                return word(new StringBuilder().append((char) next), false);
            }
        }
        return "";
    }

    private String word(StringBuilder word, boolean name) throws IOException {
        for (int next = read(); next >= 0; next = read()) {
            if (next <= ' ' || DELIMITERS.indexOf(next) >= 0) {
                at--;
                break;
            }
            if (name && next == '#') {
                int high = Character.digit(read(), 16);
                int low = Character.digit(read(), 16);
                word.append((char) (high * 16 + low));
            } else if (word.length() < LONGEST) {
                word.append((char) next);
            }
        }
        return word.toString();
    }

    private void comment() throws IOException {
        int next = read();
        while (next >= 0 && next != '\n' && next != '\r') {
            next = read();
        }
    }

    private void string() throws IOException {
        int depth = 1;
        for (int next = read(); next >= 0; next = read()) {
            if (next == '\\') {
                read();
            } else if (next == '(') {
                depth++;
            } else if (next == ')' && --depth == 0) {
                return;
            }
        }
    }
}
