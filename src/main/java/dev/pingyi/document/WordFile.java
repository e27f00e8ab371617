package dev.pingyi.document;

import dev.pingyi.kernel.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * A file of an office program, read by what it holds and not by its name. Nothing in it is ever run, fetched from
 * elsewhere, or decoded as a picture. Whatever cannot be read is refused in words: what it is, that nothing has changed,
 * what to do.
 */
public final class WordFile {

    /** Largest file, in bytes. */
    public static final int MAX_BYTES = 30 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** What files of other kinds begin with, and the refusal for them. Upper case, after white space. */
    private static final Map<String, String> OTHERS = Map.of(
            "%PDF", "document.rejected.pdf",
            "{\\RTF", "document.rejected.rtf",
            "MIME-VERSION:", "document.rejected.web-page",
            "<HTML", "document.rejected.web-page",
            "<!DOCTYPE HTML", "document.rejected.web-page",
            "<?XML", "document.rejected.web-page");

    /** The stream that tells the program, in files of before 2007. */
    private static final Map<String, String> COMPOUNDS = Map.of(
            "EncryptedPackage", "document.rejected.password",
            "Workbook", "document.rejected.spreadsheet",
            "Book", "document.rejected.spreadsheet",
            "PowerPoint Document", "document.rejected.slides");

    private WordFile() {}

    /** Whether the content is that of an office file of any kind, also one that is then refused. */
    public static boolean isOffice(byte[] content) {
        return startsWith(content, ZIP) || startsWith(content, COMPOUND) || other(content) != null;
    }

    /** @throws Rejected naming the file and what is wrong with it */
    public static WordText read(String name, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw tooLarge(name, content.length);
        }
        String other = other(content);
        if (other != null) {
            throw new Rejected(other, name);
        }
        WordText text;
        try {
            text = startsWith(content, ZIP) ? newer(name, content) : older(name, content);
        } catch (DocxPackage.Bomb | Budget.TooLarge bomb) {
            throw new Rejected("document.rejected.bomb", name);
        } catch (XMLStreamException damaged) {
            boolean unsafe = DocxPackage.UNSAFE.equals(damaged.getMessage());
            boolean bomb = damaged.getNestedException() instanceof DocxPackage.Bomb;
            throw new Rejected(
                    bomb ? "document.rejected.bomb" : unsafe ? "document.rejected.unsafe" : "document.rejected.broken",
                    name);
        } catch (EncryptedDocumentException locked) {
            throw new Rejected("document.rejected.password", name);
        } catch (OldWordFileFormatException old) {
            throw new Rejected("document.rejected.too-old", name);
        } catch (IOException damaged) {
            throw new Rejected("document.rejected.broken", name);
        } catch (Rejected refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError damaged) {
            // What a damaged file throws in a library is not listed anywhere.
            throw new Rejected("document.rejected.broken", name);
        }
        if (text.blank()) {
            throw new Rejected("document.rejected.empty", name);
        }
        return text;
    }

    public static Rejected tooLarge(String name, long bytes) {
        return new Rejected("document.rejected.too-large", name, megabytes(bytes), megabytes(MAX_BYTES));
    }

    private static WordText newer(String name, byte[] content) throws IOException, XMLStreamException {
        try (var file = new DocxPackage(content)) {
            var main = file.main();
            String type = main.map(file::type).orElse("");
            if (main.isEmpty() || !file.has(main.get())) {
                boolean openDocument = file.has("META-INF/manifest.xml") && file.has("content.xml");
                throw new Rejected(
                        openDocument
                                ? "document.rejected.open-document"
                                : file.has("[Content_Types].xml")
                                        ? "document.rejected.broken"
                                        : "document.rejected.archive",
                        name);
            }
            if (type.contains("spreadsheet") || type.contains("excel")) {
                throw new Rejected("document.rejected.spreadsheet", name);
            }
            if (type.contains("presentation") || type.contains("powerpoint")) {
                throw new Rejected("document.rejected.slides", name);
            }
            return new DocxReader(file, main.get()).read();
        }
    }

    private static WordText older(String name, byte[] content) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var entries = files.getRoot().getEntryNames();
            for (var known : COMPOUNDS.entrySet()) {
                if (entries.contains(known.getKey())) {
                    throw new Rejected(known.getValue(), name);
                }
            }
            if (!entries.contains("WordDocument")) {
                throw new Rejected("document.rejected.unknown", name);
            }
            try (var document = new HWPFDocument(files.getRoot())) {
                return new DocReader(document, entries.contains("Macros")).read();
            }
        }
    }

    private static @Nullable String other(byte[] content) {
        int length = Math.min(content.length, 64);
        String begin = new String(content, 0, length, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toUpperCase(Locale.ROOT);
        return OTHERS.entrySet().stream()
                .filter(kind -> begin.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(magic, Arrays.copyOf(content, magic.length));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1024.0 / 1024.0);
    }
}
