package dev.pingyi.attachment;

/** An {@link Unfit} on its way through PDFBox, which would swallow a checked exception and go on without the object. */
final class PdfRefused extends RuntimeException {

    private final String reason;

    PdfRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    Unfit unfit() {
        return new Unfit(reason);
    }
}
