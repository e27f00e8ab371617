package dev.pingyi.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of every kind that people hand in, good and bad, made when they are needed. */
public final class Samples {

    private interface Writing {
        void to(ByteArrayOutputStream out) throws Exception;
    }

    private Samples() {}

    // --- pictures

    /** Red, with the upper left quarter blue, so that it shows which way is up. */
    public static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.dispose();
        return picture;
    }

    public static byte[] png(int width, int height) {
        return written(out -> ImageIO.write(picture(width, height), "png", out));
    }

    static byte[] jpeg(int width, int height) {
        return written(out -> ImageIO.write(picture(width, height), "jpeg", out));
    }

    /** As a phone writes it: held sideways, with the place where it was. */
    static byte[] photo(int width, int height, int orientation) {
        var exif = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(exif)) {
            out.writeBytes("Exif\0\0MM");
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(2);
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            out.writeShort(0x8825);
            out.writeShort(4);
            out.writeInt(1);
            out.writeInt(38);
            out.writeInt(0);
            out.writeBytes("GPSLatitude 25.0389");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] jpeg = jpeg(width, height);
        return written(out -> {
            var data = new DataOutputStream(out);
            data.write(jpeg, 0, 2);
            data.writeShort(0xffe1);
            data.writeShort(exif.size() + 2);
            data.write(exif.toByteArray());
            data.write(jpeg, 2, jpeg.length - 2);
        });
    }

    /** A head that promises as much as it likes, with next to nothing behind it. */
    static byte[] pngHead(int width, int height) {
        return written(out -> {
            var data = new DataOutputStream(out);
            data.writeLong(0x89504e470d0a1a0aL);
            var head = new ByteArrayOutputStream();
            var fields = new DataOutputStream(head);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 2, 0, 0, 0});
            chunk(data, "IHDR", head.toByteArray());
            chunk(data, "IDAT", deflated(new byte[64]));
            chunk(data, "IEND", new byte[0]);
        });
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        out.writeInt(content.length);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.write(name);
        out.write(content);
        out.writeInt((int) crc.getValue());
    }

    // --- office

    public static byte[] docx() {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("会议记录");
                document.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return written(out -> {
            try (var book = new XSSFWorkbook()) {
                book.createSheet("党费").createRow(0).createCell(0).setCellValue(786);
                book.write(out);
            }
        });
    }

    static byte[] pptx() {
        return written(out -> {
            try (var show = new XMLSlideShow()) {
                show.createSlide();
                show.write(out);
            }
        });
    }

    static byte[] xls() {
        return written(out -> {
            try (var book = new HSSFWorkbook()) {
                book.createSheet("党费").createRow(0).createCell(0).setCellValue(786);
                book.write(out);
            }
        });
    }

    static byte[] xlsWithPassword() {
        return written(out -> {
            Biff8EncryptionKey.setCurrentUserPassword("1921");
            try (var book = new HSSFWorkbook()) {
                book.createSheet("党费").createRow(0).createCell(0).setCellValue(786);
                book.write(out);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        });
    }

    static byte[] ppt() {
        return written(out -> {
            try (var show = new HSLFSlideShow()) {
                show.createSlide();
                show.write(out);
            }
        });
    }

    /** @param entries paths of streams, folders before a slash */
    static byte[] ole(Map<String, byte[]> entries) {
        return written(out -> {
            try (var container = new POIFSFileSystem()) {
                for (var entry : entries.entrySet()) {
                    String[] path = entry.getKey().split("/", -1);
                    DirectoryEntry folder = path.length == 1
                            ? container.getRoot()
                            : container.getRoot().createDirectory(path[0]);
                    folder.createDocument(path[path.length - 1], new ByteArrayInputStream(entry.getValue()));
                }
                container.writeFilesystem(out);
            }
        });
    }

    static byte[] doc() {
        return ole(Map.of("WordDocument", new byte[5000], "1Table", new byte[5000]));
    }

    /** What Word makes of a document that asks for a password before it opens. */
    static byte[] docxWithPassword() {
        return written(out -> {
            try (var container = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("1921");
                try (var document = OPCPackage.open(new ByteArrayInputStream(docx()));
                        var stream = encryptor.getDataStream(container)) {
                    document.save(stream);
                }
                container.writeFilesystem(out);
            }
        });
    }

    // --- archives

    static byte[] zip(Map<String, byte[]> parts) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    /** An ordinary document with more parts in it. */
    static byte[] docxWith(String name, byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(docx()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        parts.put(name, content);
        return zip(parts);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] deflated(byte[] content) {
        return written(out -> {
            try (var packing = new DeflaterOutputStream(out, new Deflater(9))) {
                packing.write(content);
            }
        });
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return out.toByteArray();
    }
}
