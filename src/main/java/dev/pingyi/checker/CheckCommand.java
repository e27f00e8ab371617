package dev.pingyi.checker;

import dev.pingyi.document.WordFile;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.language.Words;
import dev.pingyi.text.ImportWarning;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * {@code ./portal check [--json [--frames]] FILE…}: the checker without portal and database. Ends 0 where nothing blocks, 1 where
 * something does, 2 where a file cannot be read; the other files are checked all the same. Offsets are those of
 * characters in the decoded text, from 0, without a byte order mark; of a Word file, in its paragraphs and rows joined by
 * line feeds. The {@code characters} of a heading are what stands below it up to the next heading of its level or above:
 * marks and headings inside included, white space and the heading itself not.
 */
public final class CheckCommand {

    private static final int LARGEST = WordFile.MAX_BYTES;
    private static final int UNREADABLE = 2;
    private static final int BLOCKS = 1;

    private final PrintStream out;
    private final PrintStream errors;
    private final Path directory;
    private final Locale locale;

    /**
     * @param directory what the names of files are relative to
     * @param locale language of the refusals and of what an import would tell; the findings are in the language of the reports
     */
    CheckCommand(PrintStream out, PrintStream errors, Path directory, Locale locale) {
        this.out = out;
        this.errors = errors;
        this.directory = directory;
        this.locale = locale;
    }

    /** The launcher tells in {@code pingyi.directory} and {@code pingyi.locale} where it was called and by whom. */
    public static void main(String[] arguments) {
        // The libraries that read Word have much to say to their logs and nothing to the caller.
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var directory = Path.of(System.getProperty("pingyi.directory", ""));
        boolean english = System.getProperty("pingyi.locale", "").startsWith("en");
        int status = new CheckCommand(out, errors, directory, english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .run(List.of(arguments));
        out.flush();
        System.exit(status);
    }

    int run(List<String> arguments) {
        boolean json = arguments.contains("--json");
        List<String> files = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        boolean frames = arguments.contains("--frames");
        boolean unknown = arguments.stream()
                .anyMatch(argument ->
                        argument.startsWith("--") && !argument.equals("--json") && !argument.equals("--frames"));
        if (files.isEmpty() || unknown || (frames && !json)) {
            errors.println("usage: ./portal check [--json [--frames]] FILE…   (.txt, .docx, .doc)");
            return UNREADABLE;
        }
        int status = 0;
        for (String file : files) {
            status = Math.max(status, check(file, json, frames));
        }
        return status;
    }

    private int check(String file, boolean json, boolean frames) {
        try {
            CheckedFile read = CheckedFile.read(file, content(file));
            CheckReading reading = Checker.read(read.text(), CheckContext.NONE, Locale.SIMPLIFIED_CHINESE);
            List<Finding> findings = reading.findings();
            List<Finding> all = Stream.concat(read.notes().stream().map(this::notice), findings.stream())
                    .toList();
            var lines = new Lines(file, read.text());
            if (json) {
                read.text().headings().forEach(heading -> out.print(lines.json(heading)));
                all.forEach(finding -> out.print(lines.json(finding)));
                if (frames) {
                    reading.frames().forEach(frame -> out.print(lines.json(frame, read.text())));
                    reading.relations().forEach(relation -> out.print(lines.json(relation, read.text())));
                }
            } else {
                all.forEach(finding -> out.print(lines.plain(finding)));
            }
            return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR) ? BLOCKS : 0;
        } catch (Rejected refused) {
            errors.println(Lines.printable(Words.say(locale, refused.key(), refused.arguments())));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
            // A mistake of ours or a monster of a file; the others are checked all the same.
            errors.println(Lines.printable(Words.say(locale, "checker.rejected.failed", file)));
        }
        return UNREADABLE;
    }

    /** What an import would leave out or change, said of the file as a whole. */
    private Finding notice(ImportWarning note) {
        String message = Words.say(locale, note.key(), note.arguments().toArray());
        return new Finding(Level.NOTICE, "import", 1, 0, 0, "", message, "");
    }

    private byte[] content(String file) {
        try {
            Path path = directory.resolve(file);
            if (Files.isDirectory(path)) {
                throw new Rejected("checker.rejected.directory", file);
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new Rejected("checker.rejected.unreadable", file);
            }
            if (Files.size(path) > LARGEST) {
                throw new Rejected("checker.rejected.too-large", file, LARGEST / 1024 / 1024);
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new Rejected("checker.rejected.missing", file);
        } catch (IOException unreadable) {
            throw new Rejected("checker.rejected.unreadable", file);
        }
    }
}
