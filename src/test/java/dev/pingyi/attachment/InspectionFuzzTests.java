package dev.pingyi.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to a good file, the answer is a type or a reason, in time: never an exception nobody foresaw. The
 * damage is the same on every machine.
 */
class InspectionFuzzTests {

    private static final int ROUNDS = 60;
    private static final long LONGEST_NANOS = 5_000_000_000L;

    @TempDir
    Path folder;

    @Test
    void survivesDamagedFiles() throws Exception {
        var random = new Random(1921);
        byte[][] good = {
            Samples.png(30, 30),
            Samples.photo(30, 30, 3),
            PdfSamples.pdf(
                    "/OpenAction [3 0 R /Fit] /AcroForm 5 0 R", "<</Fields [6 0 R]>>", "<</Kids [[[]] (a) <6162>]>>"),
            PdfSamples.packed("/Outlines 5 0 R", "<</First 3 0 R /A [1 2 (b) null true]>>"),
            PdfSamples.encrypted(""),
            Samples.docx(),
            Samples.docxWith("word/embeddings/a.bin", Samples.ole(java.util.Map.of("a/b", new byte[900]))),
            Samples.xls(),
            Samples.ppt(),
            Samples.doc(),
            "支部,党员\r\n农村,-612,\"乙\"\r\n".repeat(20).getBytes(StandardCharsets.UTF_8),
        };
        for (byte[] whole : good) {
            for (int round = 0; round < ROUNDS; round++) {
                survives(damaged(whole, random, round));
            }
        }
    }

    private void survives(byte[] damaged) throws Exception {
        Path file = Files.write(folder.resolve("x"), damaged);
        long begin = System.nanoTime();
        try {
            assertThat(Inspection.type(file, "x.csv")).isNotNull();
        } catch (Unfit reason) {
            assertThat(reason.key()).startsWith("attachment.rejected.");
        }
        assertThat(System.nanoTime() - begin).isLessThan(LONGEST_NANOS);
    }

    /** Letters changed, a piece doubled, a piece left out, or the end cut off. */
    private static byte[] damaged(byte[] whole, Random random, int round) {
        byte[] damaged = whole.clone();
        int from = random.nextInt(damaged.length);
        int length = random.nextInt(Math.min(200, damaged.length - from) + 1);
        switch (round % 4) {
            case 0 -> {
                for (int i = 0; i < 1 + round % 7; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
            }
            case 1 -> {
                byte[] piece = Arrays.copyOfRange(damaged, from, from + length);
                return PdfSamples.joined(Arrays.copyOf(damaged, from + length), piece, rest(damaged, from + length));
            }
            case 2 -> {
                return PdfSamples.joined(Arrays.copyOf(damaged, from), rest(damaged, from + length));
            }
            default -> {
                return Arrays.copyOf(damaged, from);
            }
        }
        return damaged;
    }

    private static byte[] rest(byte[] whole, int from) {
        return Arrays.copyOfRange(whole, from, whole.length);
    }
}
