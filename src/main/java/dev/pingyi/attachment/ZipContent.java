package dev.pingyi.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP that may be an office document or an OFD. Every part is unpacked once to be counted, none is kept. The limits
 * are those by which reports are imported.
 */
final class ZipContent {

    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST_PART = 64L * 1024 * 1024;
    private static final long LARGEST_TOTAL = 256L * 1024 * 1024;

    /** A part of up to this many bytes does no harm, however well it was packed. */
    private static final long HARMLESS = 8L * 1024 * 1024;

    /** Office programs pack repeated tables 1:50; a bomb packs 1:1000. */
    private static final long MOST_RATIO = 100;

    private static final int LARGEST_LIST = 1024 * 1024;
    private static final Pattern PROGRAM =
            Pattern.compile(".*\\.(exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|hta|msi|jar|lnk)");

    private ZipContent() {}

    static FileType type(Path file) throws IOException, Unfit {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw new Unfit("bomb");
            }
            Set<String> names = new HashSet<>();
            for (var entry : entries) {
                if (!names.add(name(entry))) {
                    // Of two parts with one name, each program reads the one it likes.
                    throw new Unfit("broken");
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new Unfit(names.contains("[content_types].xml") ? "password" : "archive");
                }
            }
            var type = type(zip, names);
            count(zip, entries);
            requireHarmless(names);
            requireSelfContained(zip, entries);
            return type;
        } catch (IOException | RuntimeException broken) {
            throw new Unfit("broken");
        }
    }

    private static FileType type(ZipFile zip, Set<String> names) throws IOException, Unfit {
        var types = zip.getEntry("[Content_Types].xml");
        if (types == null) {
            if (names.contains("ofd.xml")) {
                return FileType.OFD;
            }
            throw new Unfit(zip.getEntry("mimetype") == null ? "archive" : "kind");
        }
        String declared;
        try (var in = zip.getInputStream(types)) {
            byte[] list = in.readNBytes(LARGEST_LIST);
            if (list.length == LARGEST_LIST) {
                throw new Unfit("complex");
            }
            declared = new String(list, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        }
        if (declared.contains("macroenabled") || declared.contains("vbaproject")) {
            throw new Unfit("macros");
        }
        if (declared.contains("wordprocessingml.document.main+xml")) {
            return FileType.DOCX;
        }
        if (declared.contains("spreadsheetml.sheet.main+xml")) {
            return FileType.XLSX;
        }
        if (declared.contains("presentationml.presentation.main+xml")) {
            return FileType.PPTX;
        }
        throw new Unfit("kind");
    }

    static void requireHarmless(Iterable<String> names) throws Unfit {
        for (String name : names) {
            if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
                throw new Unfit("macros");
            }
            if (PROGRAM.matcher(name).matches() || name.contains("/activex/")) {
                throw new Unfit("program-inside");
            }
        }
    }

    private static void requireSelfContained(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException, Unfit {
        for (var entry : entries) {
            String name = name(entry);
            try (var in = zip.getInputStream(entry)) {
                OfficeParts.check(name, in);
            }
            if (name.contains("/embeddings/")) {
                try (var in = zip.getInputStream(entry)) {
                    EmbeddedObject.check(in);
                }
            }
        }
    }

    static String name(ZipArchiveEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
    }

    private static void count(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException, Unfit {
        long total = 0;
        byte[] buffer = new byte[64 * 1024];
        for (var entry : entries) {
            long part = 0;
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    part += read;
                    boolean packedTooWell = part > HARMLESS && part > entry.getCompressedSize() * MOST_RATIO;
                    if (part > LARGEST_PART || total + part > LARGEST_TOTAL || packedTooWell) {
                        throw new Unfit("bomb");
                    }
                }
            }
            total += part;
        }
    }
}
