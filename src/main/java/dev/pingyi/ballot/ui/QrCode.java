package dev.pingyi.ballot.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A QR code as a vector image inside the page: no file, no address of its own. */
class QrCode extends Image {

    QrCode(String content, String alternative) {
        super("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg(content)), alternative);
        addClassName("qr-code");
    }

    private static byte[] svg(String content) {
        try {
            var modules = new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    // The quiet zone: readers need it, whatever the paper around.
                                    EncodeHintType.MARGIN,
                                    4));
            var path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + modules.getWidth() + " "
                            + modules.getHeight() + "\" shape-rendering=\"crispEdges\">"
                            + "<path fill=\"#fff\" d=\"M0 0h" + modules.getWidth() + "v" + modules.getHeight()
                            + "H0z\"/><path d=\"" + path + "\"/></svg>")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Does not fit into a QR code", tooLong);
        }
    }
}
