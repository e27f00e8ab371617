package dev.pingyi.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailsTests {

    private static final long MEGA = 1024 * 1024;

    private final Thumbnails thumbnails = new Thumbnails();

    @TempDir
    Path folder;

    @Test
    void isSmallAndKeepsTheProportions() throws IOException {
        var small = picture(Samples.png(1600, 400), FileType.PNG);

        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isEqualTo(80);
    }

    @Test
    void makesNothingLarger() throws IOException {
        assertThat(picture(Samples.png(20, 10), FileType.PNG).getWidth()).isEqualTo(20);
    }

    @Test
    void standsUprightHoweverTheCameraWasHeld() throws IOException {
        // Where the blue corner, upper left in the file, is seen for each orientation.
        Object[][] corners = {
            {1, 0, 0, false},
            {2, 1, 0, false},
            {3, 1, 1, false},
            {4, 0, 1, false},
            {5, 0, 0, true},
            {6, 1, 0, true},
            {7, 1, 1, true},
            {8, 0, 1, true}
        };
        for (Object[] corner : corners) {
            var small = picture(Samples.photo(400, 200, (int) corner[0]), FileType.JPEG);

            assertThat(small.getHeight() > small.getWidth())
                    .as("turned %s", corner[0])
                    .isEqualTo(corner[3]);
            int x = (int) corner[1] == 0 ? small.getWidth() / 4 : small.getWidth() * 3 / 4;
            int y = (int) corner[2] == 0 ? small.getHeight() / 4 : small.getHeight() * 3 / 4;
            assertThat(new Color(small.getRGB(x, y)).getBlue())
                    .as("corner %s", corner[0])
                    .isGreaterThan(150);
        }
    }

    @Test
    void carriesNothingOfWhatTheCameraWrote() throws IOException {
        byte[] photo = Samples.photo(400, 300, 6);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1))
                .contains("Exif")
                .contains("GPS");

        assertThat(new String(thumbnail(photo, FileType.JPEG), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain("GPS");
    }

    /** The picture has 49 million pixels, 147 MB if it were drawn as a whole. */
    @Test
    void needsLittleMemoryForALargePicture() throws IOException {
        Path file = folder.resolve("large.png");
        var large = new BufferedImage(7000, 7000, BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(large, "png", file.toFile());
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadAllocatedBytes();
        byte[] small = thumbnails.of(file, FileType.PNG);

        assertThat(small).isNotNull();
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(16 * MEGA);
    }

    @Test
    void drawsTheFirstPageOfAPdf() throws IOException {
        var small = picture(PdfSamples.pdf(""), FileType.PDF);

        assertThat(small.getHeight()).isEqualTo(320);
        assertThat(small.getWidth()).isEqualTo(226);
        assertThat(new Color(small.getRGB(100, 100)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(100, 100)).getBlue()).isLessThan(50);
    }

    /** Names a font that is not in the file and nowhere on a server. */
    @Test
    void drawsAPageOfWhichTheFontIsMissing() throws IOException {
        byte[] page = PdfSamples.withPage(
                "/Resources <</Font <</F1 5 0 R>>>> /Contents 6 0 R",
                "<</Type /Font /Subtype /Type0 /BaseFont /FZXiaoBiaoSong-B05S /Encoding /UniGB-UCS2-H /DescendantFonts [<<"
                        + "/Type /Font /Subtype /CIDFontType0 /BaseFont /FZXiaoBiaoSong-B05S /CIDSystemInfo <<"
                        + "/Registry (Adobe) /Ordering (GB1) /Supplement 2>>>>]>>",
                PdfSamples.stream("", "0 0 1 rg 0 0 300 842 re f BT /F1 40 Tf 50 600 Td <515A5EFA> Tj ET"));

        assertThat(new Color(picture(page, FileType.PDF).getRGB(20, 20)).getBlue())
                .isGreaterThan(200);
    }

    @Test
    void doesWithoutWhereThereIsNoPageToBeDrawn() throws IOException {
        byte[] pages = PdfSamples.withPage("/MediaBox [0 0 0 0]");
        Path file = Files.write(
                folder.resolve("x"),
                new String(pages, StandardCharsets.ISO_8859_1)
                        .replace("/Kids [3 0 R]", "/Kids []     ")
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(thumbnails.of(file, FileType.PDF)).isNull();
    }

    /** A form that draws two forms, each of which draws two: 2⁴⁰ in all. */
    @Test
    void stopsAPageThatTakesForEver() throws IOException {
        var forms = new String[40];
        for (int i = 0; i < forms.length; i++) {
            int next = i + 1 == forms.length ? 5 : 6 + i;
            forms[i] = PdfSamples.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</F " + next + " 0 R>>>>",
                    i + 1 == forms.length ? "" : "/F Do /F Do");
        }
        byte[] page = PdfSamples.withPage(
                "/Resources <</XObject <</F 5 0 R>>>> /Contents " + (5 + forms.length) + " 0 R",
                Stream.concat(Stream.of(forms), Stream.of(PdfSamples.stream("", "/F Do")))
                        .toArray(String[]::new));
        Path file = Files.write(folder.resolve("x"), page);
        Path drawn = folder.resolve("y");

        var before = ProcessHandle.current().children().toList();
        long begin = System.nanoTime();
        assertThat(PagePicture.draw(file, drawn, 10, Duration.ofSeconds(3))).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(6));
        assertThat(ProcessHandle.current().children()).isSubsetOf(before);
    }

    /** A picture of 900 million pixels, of which nothing is in the file. */
    @Test
    void drawsNothingThatNeedsMoreMemoryThanItsShare() throws IOException {
        byte[] page = PdfSamples.withPage(
                "/Resources <</XObject <</F 5 0 R>>>> /Contents 6 0 R",
                PdfSamples.stream(
                        "/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceRGB"
                                + " /BitsPerComponent 16",
                        "0"),
                PdfSamples.stream("", "595 0 0 842 0 0 cm /F Do"));
        Path file = Files.write(folder.resolve("x"), page);

        long before = allocated();
        thumbnails.of(file, FileType.PDF);
        assertThat(allocated() - before).isLessThan(16 * MEGA);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void doesWithoutWhereThePictureCannotBeDrawn() throws IOException {
        Path file = Files.write(folder.resolve("x"), Samples.pngHead(500, 500));

        assertThat(thumbnails.of(file, FileType.JPEG)).isNull();
    }

    private BufferedImage picture(byte[] content, FileType type) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(thumbnail(content, type)));
    }

    private byte[] thumbnail(byte[] content, FileType type) throws IOException {
        Path file = Files.write(folder.resolve("picture"), content);
        return Objects.requireNonNull(thumbnails.of(file, type));
    }
}
