package dev.pingyi.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF files written by hand, so that they can hold what no library would write. */
final class PdfSamples {

    private PdfSamples() {}

    /** One red page; the objects get the numbers 5, 6, … */
    static byte[] pdf(String catalog, String... objects) {
        return pdf(catalog, "", objects);
    }

    static byte[] withPage(String page, String... objects) {
        return pdf("", page, objects);
    }

    private static byte[] pdf(String catalog, String page, String... objects) {
        List<String> all = new ArrayList<>(List.of(
                "<</Type /Catalog /Pages 2 0 R " + catalog + ">>",
                "<</Type /Pages /Kids [3 0 R] /Count 1>>",
                "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " + page + ">>",
                stream("", "1 0 0 rg 0 0 595 842 re f % /JS /Launch")));
        all.addAll(List.of(objects));
        var pdf = new Writing();
        for (String object : all) {
            pdf.object(object);
        }
        return pdf.end("/Root 1 0 R");
    }

    static String stream(String dictionary, String content) {
        return "<<" + dictionary + " /Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    /** The object has the number 5 and is packed with others, as all programs of today do it. */
    static byte[] packed(String catalog, String object) {
        return packed(catalog, "", object.getBytes(StandardCharsets.ISO_8859_1));
    }

    static byte[] packed(String catalog, String filters, byte[] object) {
        byte[] head = "5 0 ".getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = new byte[head.length + object.length];
        System.arraycopy(head, 0, both, 0, head.length);
        System.arraycopy(object, 0, both, head.length, object.length);
        String packed = new String(Samples.deflated(both), StandardCharsets.ISO_8859_1);
        var pdf = new Writing();
        pdf.object("<</Type /Catalog /Pages 2 0 R " + catalog + ">>");
        pdf.object("<</Type /Pages /Kids [3 0 R] /Count 1>>");
        pdf.object("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>");
        pdf.object(stream("/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode " + filters + "]", packed));
        return pdf.endPacked();
    }

    static byte[] encrypted(String userPassword) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static final class Writing {

        private final StringBuilder out = new StringBuilder("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        private final List<Integer> places = new ArrayList<>();

        void object(String content) {
            places.add(out.length());
            out.append(places.size()).append(" 0 obj\n").append(content).append("\nendobj\n");
        }

        byte[] end(String trailer) {
            int table = out.length();
            out.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
            places.forEach(place -> out.append("%010d 00000 n \n".formatted(place)));
            out.append("trailer\n<</Size ")
                    .append(places.size() + 1)
                    .append(' ')
                    .append(trailer);
            return bytes(out.append(">>\nstartxref\n").append(table).append("\n%%EOF\n"));
        }

        byte[] endPacked() {
            int table = out.length();
            var rows = new StringBuilder(row(0, 0));
            places.forEach(place -> rows.append(row(1, place)));
            rows.append(row(2, 4)).append(row(1, table));
            object(stream("/Type /XRef /Size 7 /W [1 4 1] /Root 1 0 R", rows.toString()));
            int number = out.indexOf("5 0 obj", table);
            out.replace(number, number + 1, "6");
            return bytes(out.append("startxref\n").append(table).append("\n%%EOF\n"));
        }

        private static String row(int kind, int value) {
            return "" + (char) kind + (char) (value >> 24 & 0xff) + (char) (value >> 16 & 0xff)
                    + (char) (value >> 8 & 0xff) + (char) (value & 0xff) + (char) 0;
        }

        private static byte[] bytes(StringBuilder text) {
            return text.toString().getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
