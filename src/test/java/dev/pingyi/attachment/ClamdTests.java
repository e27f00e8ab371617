package dev.pingyi.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.kernel.Readers;
import dev.pingyi.kernel.Rejected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

/** Spoken with a clamd of the test's own, on this machine. */
class ClamdTests {

    @Test
    void sendsTheWholeFileAndBelievesTheAnswer() throws Exception {
        byte[] content = new byte[200_000];
        content[199_999] = 7;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = answering(server, "stream: OK\0");

            var verdict = clamd(server).scan(new ByteArrayInputStream(content));

            assertThat(verdict).isEqualTo(VirusScan.Verdict.CLEAN);
            assertThat(heard.get()).isEqualTo(content);
        }
    }

    @Test
    void namesWhatItFound() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var _ = answering(server, "stream: Win.Test.EICAR_HDB-1 FOUND\0");

            assertThat(clamd(server)
                            .scan(new ByteArrayInputStream(new byte[10]))
                            .virus())
                    .isEqualTo("Win.Test.EICAR_HDB-1");
        }
    }

    @Test
    void takesNoErrorForAnAllClear() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var _ = answering(server, "INSTREAM size limit exceeded. ERROR\0");

            assertThatThrownBy(() -> clamd(server).scan(new ByteArrayInputStream(new byte[10])))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void doesNotWaitForEver() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> clamd(server).scan(new ByteArrayInputStream(new byte[10])))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void refusesAFileWithAVirusAndSaysSo() {
        var intake = intake(content -> new VirusScan.Verdict("Eicar"));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> intake.receive("会议.pdf", new ByteArrayInputStream(PdfSamples.pdf(""))))
                .satisfies(rejected -> {
                    assertThat(rejected.key()).isEqualTo("attachment.rejected.virus");
                    assertThat(rejected.arguments()).containsExactly("会议.pdf", "Eicar");
                });
    }

    @Test
    void letsNothingThroughWhileTheScannerIsAway() throws IOException {
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        var intake = intake(Clamd.at("127.0.0.1:" + port, Duration.ofSeconds(1)));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> intake.receive("会议.pdf", new ByteArrayInputStream(PdfSamples.pdf(""))))
                .satisfies(rejected -> assertThat(rejected.key()).isEqualTo("attachment.rejected.no-scan"));
    }

    static Intake intake(VirusScan scan) {
        var settings = new AttachmentSettings(
                DataSize.ofMegabytes(20),
                60,
                DataSize.ofMegabytes(300),
                null,
                Duration.ofSeconds(1),
                Duration.ofDays(1));
        return new Intake(
                settings,
                scan,
                new Readers(Duration.ofMinutes(1), TransactionOperations.withoutTransaction()),
                new Thumbnails());
    }

    private static Clamd clamd(ServerSocket server) {
        return Clamd.at("127.0.0.1:" + server.getLocalPort(), Duration.ofMillis(700));
    }

    private static CompletableFuture<byte[]> answering(ServerSocket server, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (var socket = server.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                var heard = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    heard.write(in.readNBytes(length));
                }
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return heard.toByteArray();
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }
}
