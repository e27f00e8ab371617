package dev.pingyi.report.checker;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./portal check [--json] FILE…}: the checker without portal and database. Ends 0 where nothing blocks, 1 where
 * something does, 2 where a file cannot be read.
 */
public final class CheckCommand {

    private static final int LARGEST = 20 * 1024 * 1024;

    private final PrintStream out;
    private final PrintStream errors;

    CheckCommand(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new CheckCommand(out, errors).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        boolean json = arguments.contains("--json");
        List<String> files = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        if (files.isEmpty()
                || arguments.stream().anyMatch(argument -> argument.startsWith("--") && !argument.equals("--json"))) {
            errors.println("usage: ./portal check [--json] FILE…   (.txt, .docx)");
            return 2;
        }
        int status = 0;
        for (String file : files) {
            try {
                var text = new Text(read(Path.of(file)));
                List<Finding> findings = Checker.check(text, Locale.SIMPLIFIED_CHINESE);
                if (json) {
                    text.headings().forEach(heading -> out.println(json(file, heading)));
                    findings.forEach(finding -> out.println(json(file, finding)));
                } else {
                    findings.forEach(finding -> out.println(line(file, finding)));
                }
                boolean blocks = findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
                status = Math.max(status, blocks ? 1 : 0);
            } catch (IOException | IllegalArgumentException unreadable) {
                errors.println(file + ": " + unreadable.getMessage());
                status = 2;
            }
        }
        return status;
    }

    private static String read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("no such file");
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException("larger than 20 MB");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            throw new IOException("empty file");
        }
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            return DocxText.read(bytes);
        }
        return decode(bytes);
    }

    /** UTF-8 with or without BOM, else GBK; what is neither is refused, never guessed. */
    static String decode(byte[] bytes) throws IOException {
        for (Charset charset : Arrays.asList(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                if (text.indexOf('\0') < 0) {
                    return text.startsWith("\ufeff") ? text.substring(1) : text;
                }
            } catch (CharacterCodingException notThis) {
                // The next one.
            }
        }
        throw new IOException("neither UTF-8 nor GBK text");
    }

    private static String line(String file, Finding finding) {
        return "%s:%d: %s [%s] 「%s」 %s %s"
                .formatted(
                        file,
                        finding.line(),
                        finding.level().name().toLowerCase(Locale.ROOT),
                        finding.rule(),
                        finding.passage().replace('\n', ' '),
                        finding.message(),
                        finding.suggestion());
    }

    private static String json(String file, Heading heading) {
        return "{\"type\":\"heading\",\"file\":%s,\"line\":%d,\"level\":%d,\"title\":%s,\"role\":%s,\"characters\":%d}"
                .formatted(
                        quote(file),
                        heading.line(),
                        heading.level(),
                        quote(heading.title()),
                        quote(heading.role().word()),
                        heading.characters());
    }

    private static String json(String file, Finding finding) {
        return ("{\"type\":\"finding\",\"file\":%s,\"level\":%s,\"rule\":%s,\"line\":%d,\"start\":%d,\"end\":%d,"
                        + "\"passage\":%s,\"message\":%s,\"suggestion\":%s}")
                .formatted(
                        quote(file),
                        quote(finding.level().name().toLowerCase(Locale.ROOT)),
                        quote(finding.rule()),
                        finding.line(),
                        finding.start(),
                        finding.end(),
                        quote(finding.passage()),
                        quote(finding.message()),
                        quote(finding.suggestion()));
    }

    private static String quote(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u%04x".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
