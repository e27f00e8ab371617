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
import java.util.Objects;
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
