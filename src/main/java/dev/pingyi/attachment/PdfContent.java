package dev.pingyi.attachment;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF: whole, readable without a password, one file and not two, and without anything that acts by itself. */
final class PdfContent {

    private PdfContent() {}

    static void check(Path file) throws IOException, Unfit {
        PdfEdges.check(file);
        try (var source = new PdfSource(file)) {
            var parser = new PdfParser(source);
            try (var document = parser.parse()) {
                new PdfStructure().check(document.getDocument());
            }
        } catch (PdfRefused refused) {
            throw refused.unfit();
        } catch (InvalidPasswordException closed) {
            throw new Unfit("password");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // A parser of foreign files fails in many ways; all of them say the same of the file.
            throw new Unfit("broken");
        }
    }
}
