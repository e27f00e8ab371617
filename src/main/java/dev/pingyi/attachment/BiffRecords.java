package dev.pingyi.attachment;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** The first records of an .xls, see [MS-XLS]: whether it is under a password and whether a sheet of it holds macros. */
final class BiffRecords {

    private static final int FILE_PASS = 0x2f;
    private static final int BOUND_SHEET = 0x85;
    private static final int SUP_BOOK = 0x1ae;

    /** Between the program and what is asked of it (DDE), in a link without sheets. */
    private static final int LINKED_PROGRAM = 3;

    private static final int END = 0x0a;
    private static final int MACRO_SHEET = 1;

    private BiffRecords() {}

    static void check(DirectoryNode root, String stream) throws IOException, Unfit {
        try (var in = new DataInputStream(root.createDocumentInputStream(OleContent.entry(root, stream)))) {
            while (true) {
                int id = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
                int length = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
                if (id == FILE_PASS) {
                    throw new Unfit("password");
                }
                if (id == END) {
                    return;
                }
                if (id == SUP_BOOK && length > 6) {
                    byte[] link = in.readNBytes(length);
                    for (int i = 5; i < link.length; i++) {
                        if (link[i] == LINKED_PROGRAM && link[1] == 0 && link[0] == 0) {
                            throw new Unfit("remote");
                        }
                    }
                } else if (id == BOUND_SHEET && length > 6) {
                    in.skipNBytes(5);
                    if (in.readUnsignedByte() == MACRO_SHEET) {
                        throw new Unfit("macros");
                    }
                    in.skipNBytes(length - 6L);
                } else {
                    in.skipNBytes(length);
                }
            }
        } catch (EOFException cutOff) {
            throw new Unfit("broken");
        }
    }
}
