package dev.pingyi.document;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/**
 * A .docx as a bundle of parts. Only parts that are asked for are unpacked, so a picture of any size costs nothing, and
 * none of them beyond a limit.
 */
final class DocxPackage implements Closeable {

    /** Where another part is, or something outside of the file, which is never fetched. */
    record Relation(String type, String target, boolean external) {}

    /** The file unpacks to far more than any office program writes. */
    static final class Bomb extends IOException {
        private Bomb(String part) {
            super(part);
        }
    }

    /** Bytes of one part when unpacked: some two thousand pages. */
    static final long LARGEST_PART = 64L * 1024 * 1024;

    /** A part of up to this many bytes does no harm, however well it was packed; repeated tables pack very well. */
    private static final long HARMLESS = 8L * 1024 * 1024;

    private static final int MOST_PARTS = 10_000;

    private final ZipFile zip;
    private final Map<String, String> types = new HashMap<>();

    DocxPackage(byte[] content) throws IOException, XMLStreamException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        try {
            int parts = 0;
            for (var entries = zip.getEntries(); entries.hasMoreElements(); entries.nextElement()) {
                if (++parts > MOST_PARTS) {
                    throw new Bomb("more than " + MOST_PARTS + " parts");
                }
            }
            tree("[Content_Types].xml")
                    .ifPresent(list -> list.children("Override")
                            .forEach(part ->
                                    types.put(clean(part.attribute("PartName")), part.attribute("ContentType"))));
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            zip.close();
            throw broken;
        }
    }

    /** Path of the part that the whole package is about; empty where it has none. */
    Optional<String> main() throws IOException, XMLStreamException {
        return relations("").values().stream()
                .filter(relation -> relation.type.endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst();
    }

    /** Content type of a part, e.g. of a document or of a table of figures; empty where it is not declared. */
    String type(String part) {
        return types.getOrDefault(part, "");
    }

    boolean has(String part) {
        return entry(part) != null;
    }

    List<String> parts() {
        return java.util.Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    /** What a part refers to, by id. */
    Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Relation> relations = new HashMap<>();
        tree(folder + "_rels/" + part.substring(slash + 1) + ".rels")
                .ifPresent(list -> list.children("Relationship").forEach(relation -> {
                    boolean external = relation.attribute("TargetMode").equals("External");
                    String target = relation.attribute("Target");
                    relations.put(
                            relation.attribute("Id"),
                            new Relation(
                                    relation.attribute("Type"),
                                    external ? target : target.startsWith("/") ? clean(target) : clean(folder + target),
                                    external));
                }));
        return relations;
    }

    /** A part read as a whole; empty where there is none. */
    Optional<XmlNode> tree(String part) throws IOException, XMLStreamException {
        if (!has(part)) {
            return Optional.empty();
        }
        try (var content = open(part)) {
            return Optional.of(XmlNode.read(root(XmlNode.reader(content))));
        }
    }

    InputStream open(String part) throws IOException {
        var entry = entry(part);
        if (entry == null) {
            throw new IOException("no part " + part);
        }
        return new Limited(zip.getInputStream(entry), part, entry.getCompressedSize());
    }

    /** Goes on to the root element. */
    static XMLStreamReader root(XMLStreamReader reader) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw new XMLStreamException(UNSAFE);
            }
        }
        return reader;
    }

    /** Message of the exception for a document type declaration. */
    static final String UNSAFE = "document type declaration";

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private @Nullable ZipArchiveEntry entry(String part) {
        return zip.getEntry(part);
    }

    /** Without the slash at its beginning, and with steps upwards taken. */
    private static String clean(String path) {
        String normal = java.net
                .URI
                .create("/")
                .resolve(path.replace(" ", "%20").replace("\\", "/"))
                .getPath();
        return normal.startsWith("/") ? normal.substring(1) : normal;
    }

    /** Counts what comes out, and compares it with what went in, by the measure of POI's own guard. */
    private static final class Limited extends FilterInputStream {

        private final String part;
        private final long packed;
        private long read;

        private Limited(InputStream in, String part, long packed) {
            super(in);
            this.part = part;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > LARGEST_PART || (read > HARMLESS && packed < read * ZipSecureFile.getMinInflateRatio())) {
                throw new Bomb(part);
            }
        }
    }
}
