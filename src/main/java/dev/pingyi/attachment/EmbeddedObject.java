package dev.pingyi.attachment;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;

/** What lies in an office document as an object. A table behind a chart is usual; a program, or one in a wrapping, is not. */
final class EmbeddedObject {

    private static final int OLE = 0xd0cf;
    private static final int ZIP = 0x504b;
    private static final int MOST_PARTS = 2000;

    /** Tables behind charts are small; the container is held in memory while it is looked at. */
    private static final int LARGEST_CONTAINER = 16 * 1024 * 1024;

    private EmbeddedObject() {}

    static void check(InputStream content) throws IOException, Unfit {
        var in = new BufferedInputStream(content);
        in.mark(2);
        int mark = in.read() << 8 | in.read();
        in.reset();
        if (mark == OLE) {
            byte[] container = in.readNBytes(LARGEST_CONTAINER);
            if (container.length == LARGEST_CONTAINER) {
                throw new Unfit("complex");
            }
            OleContent.requireHarmless(new ByteArrayInputStream(container));
        } else if (mark == ZIP) {
            names(in);
        } else if (mark == 0x4d5a || mark == 0x7f45) {
            throw new Unfit("program-inside");
        }
    }

    private static void names(InputStream in) throws IOException, Unfit {
        var zip = new ZipInputStream(in);
        int parts = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++parts > MOST_PARTS) {
                throw new Unfit("complex");
            }
            ZipContent.requireHarmless(List.of(entry.getName().toLowerCase(Locale.ROOT)));
        }
    }
}
