package dev.pingyi.attachment;

import static dev.pingyi.attachment.PdfSamples.joined;
import static dev.pingyi.attachment.PdfSamples.packed;
import static dev.pingyi.attachment.PdfSamples.pdf;
import static dev.pingyi.attachment.PdfSamples.stream;
import static dev.pingyi.attachment.PdfSamples.withPage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A PDF shows text and pictures. Whatever else one of them does is refused, wherever it stands in the file. */
class PdfContentTests {

    private static final long MEGA = 1024 * 1024;
    private static final String SCRIPT = "<</Type /Action /S /JavaScript /JS (app.alert\\(1\\))>>";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> takesWhatOnlyShows() {
        Map<String, byte[]> good = new LinkedHashMap<>();
        good.put("a page", pdf(""));
        good.put("packed objects", packed("/Outlines 5 0 R", "<</Type /Outlines>>"));
        good.put(
                "dangerous words in a title",
                pdf("", "<</Title (about /JavaScript \\) and /Launch) /S /P /A <</O /Layout>>>>"));
        good.put(
                "a link to the web",
                withPage(
                        "/Annots [5 0 R]", "<</Subtype /Link /A <</S /URI /URI (https://example.invalid/a?b=c:d)>>>>"));
        good.put(
                "a link without a scheme",
                withPage("/Annots [5 0 R]", "<</Subtype /Link /A <</S /URI /URI (www.example.invalid/a:b)>>>>"));
        good.put(
                "a link inside of the document",
                withPage("/Annots [5 0 R]", "<</Subtype /Link /A <</S /GoTo /D [3 0 R /Fit]>>>>"));
        good.put("opening on a page", pdf("/OpenAction [3 0 R /Fit]"));
        good.put("opening on a page by an action", pdf("/OpenAction <</S /GoTo /D [3 0 R /Fit]>>"));
        good.put(
                "a seal",
                pdf(
                        "/AcroForm <</SigFlags 3 /Fields [5 0 R]>>",
                        "<</FT /Sig /Subtype /Widget /T (seal) /V <</Type /Sig>>>>"));
        good.put("empty lists of files and scripts", pdf("/Names <</EmbeddedFiles <<>>>> /AA <<>>"));
        good.put("a password for changing only", PdfSamples.encrypted(""));
        good.put("a later revision", joined(pdf(""), pdfText("\n5 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n")));
        good.put("a table of objects that lies", shifted());
        return good.entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey(),
                        () -> assertThatCode(() -> check(entry.getValue())).doesNotThrowAnyException()));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatActsOrCarries() {
        Map<String, Object[]> bad = new LinkedHashMap<>();
        bad.put("a script at the opening", new Object[] {pdf("/OpenAction 5 0 R", SCRIPT), "active-pdf"});
        bad.put("a script in disguise", new Object[] {pdf("/OpenAction <</S /J#61vaScript /JS (1)>>"), "active-pdf"});
        bad.put(
                "a script in the list of scripts",
                new Object[] {pdf("/Names <</JavaScript <</Names [(a) 5 0 R]>>>>", SCRIPT), "active-pdf"});
        bad.put("a script that nothing leads to", new Object[] {pdf("", SCRIPT), "active-pdf"});
        bad.put(
                "a script that follows a jump",
                new Object[] {pdf("/OpenAction <</S /GoTo /D [3 0 R] /Next [5 0 R]>>", SCRIPT), "active-pdf"});
        bad.put("a packed script", new Object[] {packed("/OpenAction 5 0 R", SCRIPT), "active-pdf"});
        bad.put("a script between stream marks", new Object[] {between(), "active-pdf"});
        bad.put(
                "a page that acts when it is shown",
                new Object[] {withPage("/AA <</O <</S /Named /N /Print>>>>"), "active-pdf"});
        for (String action : new String[] {
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR",
            "Named",
            "Rendition",
            "Hide",
            "ResetForm",
            "Thread",
            "SetOCGState",
            "Trans",
            "GoTo3DView",
            "Unknown"
        }) {
            bad.put(
                    "a link that does " + action,
                    new Object[] {withPage("/Annots [<</Subtype /Link /A <</S /" + action + ">>>>]"), "active-pdf"});
        }
        for (String link : new String[] {
            "javascript:a\\(\\)", "file:///c:/a.exe", "\\\\\\\\share\\\\a", "//share/a", "ms-msdt:/id", "JAVASCRIPT :a"
        }) {
            bad.put("a link to " + link, new Object[] {
                withPage("/Annots [<</Subtype /Link /A <</S /URI /URI (" + link + ")>>>>]"), "active-pdf"
            });
        }
        bad.put(
                "a link at the opening",
                new Object[] {pdf("/OpenAction <</S /URI /URI (https://example.invalid)>>"), "active-pdf"});
        for (String kind : new String[] {"RichMedia", "3D", "Movie", "Sound", "Screen", "Unknown"}) {
            bad.put(
                    "an annotation of the kind " + kind,
                    new Object[] {withPage("/Annots [<</Subtype /" + kind + ">>]"), "active-pdf"});
        }
        bad.put(
                "a form that calculates",
                new Object[] {pdf("/AcroForm <</Fields [<</FT /Tx /AA <</C <</S /Named>>>>>>]>>"), "active-pdf"});
        bad.put("a dynamic form", new Object[] {pdf("/AcroForm <</XFA 5 0 R>>", stream("", "<xdp/>")), "xfa"});
        bad.put("a file inside", new Object[] {
            pdf(
                    "/Names <</EmbeddedFiles <</Names [(a) <</Type /Filespec /EF <</F 5 0 R>>>>]>>>>",
                    stream("/Type /EmbeddedFile", "MZ")),
            "embedded"
        });
        bad.put(
                "a file pinned to a page",
                new Object[] {withPage("/Annots [<</Subtype /FileAttachment /FS <<>>>>]"), "embedded"});
        bad.put("a file that nothing leads to", new Object[] {pdf("", stream("/Type /EmbeddedFile", "MZ")), "embedded"
        });
        bad.put("a folder of files", new Object[] {pdf("/Collection <</View /D>>"), "embedded"});
        bad.put("content of another file", new Object[] {pdf("", stream("/F (\\\\\\\\share\\\\a)", "")), "remote"});
        bad.put("a program for a printer", new Object[] {pdf("", stream("/Subtype /PS", "quit")), "active-pdf"});
        bad.put("a password for reading", new Object[] {PdfSamples.encrypted("1921"), "password"});
        bad.put(
                "a page in front",
                new Object[] {joined(pdfText("%PDF-1.4\n%<script>a()</script>\n"), pdf("")), "two-files"});
        bad.put("a page behind", new Object[] {joined(pdf(""), pdfText("<html>")), "two-files"});
        bad.put("a program behind", new Object[] {joined(pdf(""), pdfText("MZ\u0090\0")), "two-files"});
        bad.put("an archive behind", new Object[] {joined(pdf(""), Samples.zip(Map.of("a", new byte[9]))), "two-files"
        });
        bad.put("an archive in an object", new Object[] {
            pdf("", stream("", latin(Samples.zip(Map.of("a", new byte[9]))))), "two-files"
        });
        bad.put(
                "an archive behind and an end mark behind that",
                new Object[] {joined(pdf(""), pdfText("Rar!\u001a\u0007%%EOF")), "two-files"});
        bad.put("no end", new Object[] {pdfText("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"), "broken"});
        bad.put(
                "no pages",
                new Object[] {pdfText("%PDF-1.7\n1 0 obj\n<</A 1>>\nendobj\ntrailer\n<<>>\n%%EOF\n"), "broken"});
        bad.put(
                "a packed object that cannot be read",
                new Object[] {packed("/OpenAction 5 0 R", "/DCTDecode", new byte[9]), "broken"});
        return bad.entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey(),
                        () -> assertThat(reason((byte[]) entry.getValue()[0])).isEqualTo(entry.getValue()[1])));
    }

    /** Each of them is small on the disk; what it costs before it is refused is bounded. */
    @TestFactory
    Stream<DynamicTest> refusesWhatGrows() {
        Map<String, Object[]> bad = new LinkedHashMap<>();
        bad.put("packed nothing", new Object[] {packed("", "", new byte[40 * (int) MEGA]), "bomb"});
        bad.put(
                "packing within packing within packing",
                new Object[] {packed("", "/ASCIIHexDecode /ASCII85Decode", new byte[9]), "bomb"});
        bad.put("packed objects without number", new Object[] {packed("", "[" + "()".repeat(3_000_000) + "]"), "complex"
        });
        bad.put("objects without number", new Object[] {pdf("", "[" + "()".repeat(3_000_000) + "]"), "complex"});
        bad.put("endless depth", new Object[] {pdf("", "[".repeat(1_000_000)), "broken"});
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return bad.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    long before = threads.getCurrentThreadAllocatedBytes();
                    assertThat(reason((byte[]) entry.getValue()[0])).isEqualTo(entry.getValue()[1]);
                    assertThat(threads.getCurrentThreadAllocatedBytes() - before)
                            .isLessThan(256 * MEGA);
                }));
    }

    @Test
    void endsWhereAFileSendsItsReaderInCircles() {
        byte[] circle = pdf(
                "/Outlines 5 0 R",
                "<</First 6 0 R>>",
                "<</Parent 5 0 R /Next 6 0 R /Kids [5 0 R 6 0 R 7 0 R]>>",
                "7 0 R");

        assertThatCode(() -> check(circle)).doesNotThrowAnyException();
    }

    private String reason(byte[] content) {
        return assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> check(content))
                .actual()
                .key()
                .substring("attachment.rejected.".length());
    }

    private void check(byte[] content) throws Exception {
        PdfContent.check(Files.write(Files.createTempFile(folder, "", ""), content));
    }

    /** The object that is meant lies within the content of a stream; the table of objects knows. */
    private static byte[] between() {
        String whole = latin(pdf("/OpenAction 6 0 R", stream("", "6 0 obj " + SCRIPT + " endobj"), "null"));
        int real = whole.lastIndexOf("6 0 obj");
        int hidden = whole.indexOf("6 0 obj");
        return pdfText(whole.replace("%010d".formatted(real), "%010d".formatted(hidden)));
    }

    /** As after a program that turned every line end into two letters. */
    private static byte[] shifted() {
        return pdfText(latin(pdf("")).replace("endobj\n", "endobj\r\n"));
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static byte[] pdfText(String text) {
        return Samples.text(text);
    }
}
