package dev.pingyi.attachment;

import java.io.DataInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** The records of a .ppt, see [MS-PPT]: whether it is under a password and whether it holds macros. */
final class SlideRecords {

    private static final int DOCUMENT = 0x03e8;
    private static final int INFO_LIST = 0x07d0;
    private static final int MACRO_INFO = 0x03ff;
    private static final int MACRO_ATOM = 0x0400;
    private static final long ENCRYPTED = 0xf3d1c4dfL;

    private SlideRecords() {}

    static void check(DirectoryNode root) throws IOException, Unfit {
        if (root.hasEntryCaseInsensitive("EncryptedSummary")) {
            throw new Unfit("password");
        }
        if (root.hasEntryCaseInsensitive("Current User")) {
            try (var in = new DataInputStream(root.createDocumentInputStream(OleContent.entry(root, "Current User")))) {
                in.skipNBytes(12);
                if (Integer.toUnsignedLong(Integer.reverseBytes(in.readInt())) == ENCRYPTED) {
                    throw new Unfit("password");
                }
            }
        }
        var entry = OleContent.entry(root, "PowerPoint Document");
        try (var stream = root.createDocumentInputStream(entry);
                var in = new DataInputStream(stream)) {
            while (stream.available() >= 8) {
                record(in);
            }
        }
    }

    /** Containers that lead to the macros are entered, by going on behind their head; all others are skipped. */
    private static void record(DataInputStream in) throws IOException, Unfit {
        in.readShort();
        int type = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
        long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
        if (type == MACRO_ATOM && length >= 8) {
            in.readInt();
            if (in.readInt() != 0) {
                throw new Unfit("macros");
            }
            in.skipNBytes(length - 8);
        } else if (type != DOCUMENT && type != INFO_LIST && type != MACRO_INFO) {
            in.skipNBytes(Math.min(length, in.available()));
        }
    }
}
