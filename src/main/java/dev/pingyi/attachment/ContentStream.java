package dev.pingyi.attachment;

import java.io.InputStream;

/** Reads content row by row; holds one row in memory and no connection between two of them. */
final class ContentStream extends InputStream {

    private final Contents contents;
    private final String hash;
    private long left;
    private byte[] chunk = new byte[0];
    private int at;
    private int next;

    ContentStream(Contents contents, String hash, long size) {
        this.contents = contents;
        this.hash = hash;
        this.left = size;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (left == 0) {
            return -1;
        }
        if (at == chunk.length) {
            chunk = contents.chunk(hash, next++);
            at = 0;
        }
        int count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, buffer, offset, count);
        at += count;
        left -= count;
        return count;
    }
}
