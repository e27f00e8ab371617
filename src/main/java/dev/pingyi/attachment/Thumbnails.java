package dev.pingyi.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.FileImageInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Small pictures of pictures and of the first page of PDF files. Every few rows of a picture are read, so that memory
 * stays small; nothing of what the camera wrote beside it (place, device) comes along. A page is drawn elsewhere, see
 * {@link PagePicture}. Where none can be made in time, none is.
 */
@Component
class Thumbnails {

    /** Of the longer side, in pixels. */
    static final int SIDE = 320;

    private static final Logger LOG = LoggerFactory.getLogger(Thumbnails.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** @return a JPEG; null where none can be made */
    byte @Nullable [] of(Path file, FileType type) {
        try {
            var small = type == FileType.PDF ? page(file) : type.picture() ? read(file, type) : null;
            return small == null ? null : write(upright(small, type == FileType.JPEG ? Exif.orientation(file) : 1));
        } catch (IOException | RuntimeException unreadable) {
            LOG.info("No thumbnail: {}", unreadable.toString());
            return null;
        }
    }

    private static @Nullable BufferedImage page(Path pdf) throws IOException {
        Path drawn = Files.createTempFile("pingyi-", ".page");
        try {
            return PagePicture.draw(pdf, drawn, 2 * SIDE) ? read(drawn, FileType.PNG) : null;
        } finally {
            Files.deleteIfExists(drawn);
        }
    }

    private static @Nullable BufferedImage read(Path file, FileType type) throws IOException {
        ImageReader reader = PictureFile.reader(type);
        try (var in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            var deadline = new Deadline(reader);
            reader.addIIOReadProgressListener(deadline);
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE));
            var parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            var picture = reader.read(0, parameters);
            return deadline.passed ? null : picture;
        } finally {
            reader.dispose();
        }
    }

    /** @param orientation as a camera writes it, 1 to 8 */
    private static BufferedImage upright(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        double scale = Math.min(1.0, (double) SIDE / Math.max(width, height));
        boolean turned = orientation >= 5;
        int shownWidth = Math.max(1, (int) Math.round((turned ? height : width) * scale));
        int shownHeight = Math.max(1, (int) Math.round((turned ? width : height) * scale));
        var upright = new BufferedImage(shownWidth, shownHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, shownWidth, shownHeight);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.scale(scale, scale);
        canvas.drawImage(picture, turn(orientation, width, height), null);
        canvas.dispose();
        return upright;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] write(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "jpeg", out)) {
            throw new IOException("No writer for JPEG");
        }
        return out.toByteArray();
    }

    /** Stops a picture that takes too long to unpack. */
    private static final class Deadline implements IIOReadProgressListener {

        private final ImageReader reader;
        private final long end = System.nanoTime() + LONGEST.toNanos();
        private boolean passed;

        private Deadline(ImageReader reader) {
            this.reader = reader;
        }

        @Override
        public void imageProgress(ImageReader source, float percentage) {
            if (System.nanoTime() > end) {
                passed = true;
                reader.abort();
            }
        }

        @Override
        public void imageStarted(ImageReader source, int image) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void sequenceStarted(ImageReader source, int first) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int image, int thumbnail) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentage) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}
