package dev.pingyi.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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
        Bomb(String part) {
            super(part);
        }
    }

    /** Bytes of all parts that are read, when unpacked: some two thousand pages. */
    static final long LARGEST = 64L * 1024 * 1024;

    private static final int MOST_PARTS = 10_000;

    /** Elements and attributes of all parts that are read; a paper of two hundred pages has some 300,000. */
    private static final long MOST_NODES = 1_000_000;

    private static final long MOST_CHARACTERS = 40_000_000;

    /**
     * Office files nest some thirty deep; one that nests deeper was made to break its reader. The parser's own limit is
     * 100, and says nothing that helps.
     */
    private static final int DEEPEST = 90;

    /** Bytes that all parts together have taken. */
    static final class Meter {
        private long read;

        void add(int bytes, String part) throws Bomb {
            read += bytes;
            if (read > LARGEST) {
                throw new Bomb(part);
            }
        }
    }

    private final ZipFile zip;
    /** By {@link #key}: some programs write backslashes, and names differ by more than upper and lower case. */
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private final Map<String, String> types = new HashMap<>();
    private final Meter meter = new Meter();
    private final Budget budget = new Budget(MOST_NODES, MOST_CHARACTERS, DEEPEST);

    DocxPackage(byte[] content) throws IOException, XMLStreamException {
        if (directory(content) > 2 * MOST_PARTS) {
            throw new Bomb("more than " + MOST_PARTS + " parts");
        }
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        try {
            for (var all = zip.getEntries(); all.hasMoreElements(); ) {
                var entry = all.nextElement();
                if (entries.putIfAbsent(key(entry.getName()), entry) != null) {
                    // Two parts of one name: each program would read another one.
                    throw new IOException("twice " + entry.getName());
                }
                if (entries.size() > MOST_PARTS) {
                    throw new Bomb("more than " + MOST_PARTS + " parts");
                }
            }
            tree("[Content_Types].xml")
                    .ifPresent(list -> list.children("Override")
                            .forEach(part ->
                                    types.put(key(clean(part.attribute("PartName"))), part.attribute("ContentType"))));
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            zip.close();
            throw broken;
        }
    }

    /** What reading the file may still cost. */
    Budget budget() {
        return budget;
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
        return types.getOrDefault(key(part), "");
    }

    boolean has(String part) {
        return entry(part) != null;
    }

    List<String> parts() {
        return List.copyOf(entries.keySet());
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
            return Optional.of(XmlNode.read(root(XmlNode.reader(content)), budget));
        }
    }

    InputStream open(String part) throws IOException {
        var entry = entry(part);
        if (entry == null) {
            throw new IOException("no part " + part);
        }
        return new MeteredPart(zip.getInputStream(entry), part, entry.getCompressedSize(), meter);
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
        return entries.get(key(part));
    }

    private static String key(String part) {
        String name = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** How many entries the list at the end of a zip has, without unpacking it; it may lie about their number. */
    private static int directory(byte[] content) {
        int found = 0;
        for (int i = 0; i + 3 < content.length; i++) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 1 && content[i + 3] == 2) {
                found++;
            }
        }
        return found;
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
}
