package dev.pingyi.attachment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Office files of before 2007, and newer ones under a password, which come in the same container. */
final class OleContent {

    /** Names of storages and streams that hold macros, in lower case. */
    private static final Set<String> MACROS = Set.of("macros", "vba", "_vba_project", "_vba_project_cur");

    /** A file of any kind, put into the document as an object; see [MS-OLEDS] 2.3.6. */
    private static final String PACKAGE = "\u0001Ole10Native";

    private static final int FIELD = 0x13;
    private static final String DDE = "DDE";
    private static final int DEEPEST = 12;
    private static final int MOST_ENTRIES = 10_000;

    private OleContent() {}

    static FileType type(Path file) throws Unfit {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
                throw new Unfit("password");
            }
            requireHarmless(root, 0, new int[1]);
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                word(root);
                return FileType.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                BiffRecords.check(root, root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book");
                return FileType.XLS;
            }
            if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
                SlideRecords.check(root);
                return FileType.PPT;
            }
            throw new Unfit("kind");
        } catch (IOException | RuntimeException broken) {
            // POI tells a broken container by exceptions of many kinds.
            throw new Unfit("broken");
        }
    }

    /** What lies in a document as an object: another document, a picture, or a file of any kind. */
    static void requireHarmless(InputStream content) throws Unfit {
        try (var container = new POIFSFileSystem(content)) {
            requireHarmless(container.getRoot(), 0, new int[1]);
        } catch (IOException | RuntimeException broken) {
            throw new Unfit("broken");
        }
    }

    private static void requireHarmless(DirectoryNode folder, int depth, int[] seen) throws Unfit {
        for (Iterator<Entry> entries = folder.getEntries(); entries.hasNext(); ) {
            var entry = entries.next();
            if (++seen[0] > MOST_ENTRIES || depth > DEEPEST) {
                throw new Unfit("broken");
            }
            if (MACROS.contains(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new Unfit("macros");
            }
            if (entry.getName().equals(PACKAGE)) {
                throw new Unfit("embedded");
            }
            if (entry instanceof DirectoryNode inner) {
                requireHarmless(inner, depth + 1, seen);
            }
        }
    }

    /** The first words of the stream say whether it is under a password: [MS-DOC] 2.5.2, fEncrypted. */
    private static void word(DirectoryNode root) throws IOException, Unfit {
        try (var in = new DataInputStream(root.createDocumentInputStream(entry(root, "WordDocument")))) {
            in.skipNBytes(11);
            if ((in.readUnsignedByte() & 1) != 0) {
                throw new Unfit("password");
            }
        }
        try (var in = root.createDocumentInputStream(entry(root, "WordDocument"))) {
            fields(in);
        }
    }

    /** A field begins with 0x13; one that starts another program goes on with DDE, in bytes or in pairs of them. */
    private static void fields(InputStream stream) throws IOException, Unfit {
        int at = 0;
        var in = new BufferedInputStream(stream, 64 * 1024);
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == FIELD) {
                at = 1;
            } else if (at > 0 && next != 0 && !(at == 1 && (next == ' ' || next == '"'))) {
                at = Character.toUpperCase(next) == DDE.charAt(at - 1) ? at + 1 : 0;
                if (at > DDE.length()) {
                    throw new Unfit("remote");
                }
            }
        }
    }

    static Entry entry(DirectoryNode root, String name) throws IOException {
        return root.getEntryCaseInsensitive(name);
    }
}
