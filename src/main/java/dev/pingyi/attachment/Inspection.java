package dev.pingyi.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what a file is, by its first bytes and then by its structure. What is not known for certain is not taken. */
final class Inspection {

    private static final int HEAD = 8 * 1024;

    /** First bytes of what people do hand in and what is not taken, with the reason. */
    private static final Map<String, String> REFUSED = new LinkedHashMap<>();

    static {
        REFUSED.put("4d5a", "program");
        REFUSED.put("7f454c46", "program");
        REFUSED.put("cafebabe", "program");
        REFUSED.put("cffaedfe", "program");
        REFUSED.put("2321", "script");
        REFUSED.put("526172211a", "archive");
        REFUSED.put("377abcaf271c", "archive");
        REFUSED.put("1f8b", "archive");
        REFUSED.put("425a68", "archive");
        REFUSED.put("fd377a585a", "archive");
        REFUSED.put("474946383", "picture-kind");
        REFUSED.put("424d", "picture-kind");
        REFUSED.put("49492a00", "picture-kind");
        REFUSED.put("4d4d002a", "picture-kind");
        REFUSED.put("52494646", "picture-kind");
        REFUSED.put("7b5c727466", "kind");
    }

    /** heic, heix, mif1, avif. */
    private static final List<String> PHONE_PICTURES = List.of("68656963", "68656978", "6d696631", "61766966");

    private Inspection() {}

    static FileType type(Path file, String name) throws IOException, Unfit {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new Unfit("empty");
        }
        String magic = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
        if (magic.startsWith("255044462d")) {
            PdfContent.check(file);
            return FileType.PDF;
        }
        if (magic.startsWith("89504e470d0a1a0a")) {
            PictureFile.check(file, FileType.PNG);
            return FileType.PNG;
        }
        if (magic.startsWith("ffd8ff")) {
            PictureFile.check(file, FileType.JPEG);
            return FileType.JPEG;
        }
        if (magic.startsWith("504b0304") || magic.startsWith("504b0506")) {
            return ZipContent.type(file);
        }
        if (magic.startsWith("d0cf11e0a1b11ae1")) {
            return OleContent.type(file);
        }
        for (var known : REFUSED.entrySet()) {
            if (magic.startsWith(known.getKey())) {
                throw new Unfit(known.getValue());
            }
        }
        if (magic.startsWith("66747970", 8)) {
            // Phones: pictures and films in one kind of container, told apart by a word.
            throw new Unfit(
                    PHONE_PICTURES.stream().anyMatch(brand -> magic.startsWith(brand, 16)) ? "picture-kind" : "kind");
        }
        return text(file, name);
    }

    private static FileType text(Path file, String name) throws IOException, Unfit {
        PlainText.check(file);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.matches(".*\\.(bat|cmd|com|ps1|vbs|vbe|js|jse|wsf|hta|sh|py|php|jar|reg|lnk|scr|url)")) {
            throw new Unfit("script");
        }
        // Between the two the name may choose: both are given back as text.
        if (!lower.endsWith(".csv")) {
            return FileType.TEXT;
        }
        CellFormulas.check(file);
        return FileType.CSV;
    }
}
