package dev.pingyi.attachment;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What one PDF may cost in memory while it is looked at. A byte of a hostile file becomes some sixty as an object, so
 * objects are counted, and unpacked bytes only beside them.
 */
final class PdfBudget {

    /** The structure of a thousand pages has some 300,000. */
    static final int MOST_NODES = 1_500_000;

    /** Of packed objects and tables; texts and pictures stay packed. */
    static final long MOST_UNPACKED = 32L * 1024 * 1024;

    private int nodes;
    private long unpacked;

    void node() {
        if (++nodes > MOST_NODES) {
            throw new PdfRefused("complex");
        }
    }

    /** @param objects whether what is written is a list of objects, each of which counts */
    OutputStream counting(OutputStream target, boolean objects) {
        return new FilterOutputStream(target) {
            private boolean between = true;

            @Override
            public void write(int next) throws IOException {
                write(new byte[] {(byte) next}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                unpacked += length;
                if (unpacked > MOST_UNPACKED) {
                    throw new PdfRefused("bomb");
                }
                for (int i = offset; objects && i < offset + length; i++) {
                    boolean opens = bytes[i] == '(' || bytes[i] == '<' || bytes[i] == '[' || bytes[i] == '/';
                    boolean space = bytes[i] >= 0 && bytes[i] <= ' ';
                    if (opens || (between && !space)) {
                        node();
                    }
                    between = space;
                }
                out.write(bytes, offset, length);
            }
        };
    }
}
