package dev.pingyi.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** The head of a picture, read without drawing it: that it is whole and not too large to be drawn. */
final class PictureFile {

    /** Width times height: more than any camera of an office takes. */
    static final long MOST_PIXELS = 50_000_000;

    private static final long PNG_HEAD = 8;
    private static final int PNG_END = 0x49454e44;
    private static final int JPEG_SCAN = 0xffda;
    private static final int JPEG_TAIL = 64 * 1024;

    private PictureFile() {}

    static void check(Path file, FileType type) throws IOException, Unfit {
        ImageReader reader = reader(type);
        try (var in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width < 1 || height < 1) {
                throw new Unfit("broken");
            }
            if (width * height > MOST_PIXELS) {
                throw new Unfit("too-many-pixels");
            }
        } catch (IOException | RuntimeException broken) {
            throw new Unfit("broken");
        } finally {
            reader.dispose();
        }
        if (!(type == FileType.PNG ? endsAsPng(file) : endsAsJpeg(file))) {
            throw new Unfit("broken");
        }
    }

    static ImageReader reader(FileType type) {
        return ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
    }

    private static boolean endsAsPng(Path file) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "r")) {
            access.seek(PNG_HEAD);
            while (true) {
                long length = Integer.toUnsignedLong(access.readInt());
                if (access.readInt() == PNG_END) {
                    return true;
                }
                access.seek(access.getFilePointer() + length + 4);
            }
        } catch (EOFException cutOff) {
            return false;
        }
    }

    /**
     * Cameras write more behind the end mark, so it need not be the last; but without one behind the head, where a small
     * picture of the picture has a mark of its own, the picture was cut off.
     */
    private static boolean endsAsJpeg(Path file) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "r")) {
            access.seek(2);
            while (access.readUnsignedShort() != JPEG_SCAN) {
                access.seek(access.getFilePointer() + access.readUnsignedShort());
            }
            access.seek(Math.max(access.getFilePointer(), access.length() - JPEG_TAIL));
            byte[] tail = new byte[(int) (access.length() - access.getFilePointer())];
            access.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("\u00ff\u00d9");
        } catch (EOFException cutOff) {
            return false;
        }
    }
}
