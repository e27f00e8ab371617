package dev.pingyi.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a camera was held, from what it wrote into a JPEG (Exif 2.3, tag 0112). Reads the head of the file only. */
final class Exif {

    private static final int HEAD = 256 * 1024;
    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Exif() {}

    /** @return 1 to 8; 1 where nothing is said */
    static int orientation(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        try {
            return orientation(ByteBuffer.wrap(head));
        } catch (IndexOutOfBoundsException | IllegalArgumentException nonsense) {
            return 1;
        }
    }

    private static int orientation(ByteBuffer jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.limit()) {
            int marker = jpeg.get(at + 1) & 0xff;
            int length = Short.toUnsignedInt(jpeg.getShort(at + 2));
            if ((jpeg.get(at) & 0xff) != 0xff || marker == START_OF_SCAN || length < 2) {
                return 1;
            }
            byte[] mark = new byte[MARK.length];
            if (marker == APP1 && length > 16) {
                jpeg.get(at + 4, mark);
                if (java.util.Arrays.equals(mark, MARK)) {
                    return tag(jpeg.slice(at + 4 + MARK.length, length - 2 - MARK.length));
                }
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int tags = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < tags; i++) {
            int entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
