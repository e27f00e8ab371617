package dev.pingyi.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A proxy as an office has it: ends TLS, keeps the Host, says by X-Forwarded-* how the browser came. One connection
 * carries one request, so that no further head has to be found in it.
 */
final class TlsProxy implements AutoCloseable {

    private static final String PASSWORD = "of-a-test";

    private final int portal;
    private final SSLContext tls;
    private final ServerSocket door;

    /** @param folder where the key is made */
    TlsProxy(int portal, Path folder) throws IOException, GeneralSecurityException {
        this.portal = portal;
        tls = context(key(folder.resolve("proxy.p12")));
        door = tls.getServerSocketFactory().createServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String origin() {
        return "https://localhost:" + door.getLocalPort();
    }

    /** Trusts this proxy and nobody else. */
    SSLContext trust() {
        return tls;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var browser = door.accept();
                Thread.ofVirtual().start(() -> forward(browser));
            } catch (IOException closed) {
                // The loop ends with the door.
            }
        }
    }

    private void forward(Socket browser) {
        try (browser;
                var server = new Socket(InetAddress.getLoopbackAddress(), portal)) {
            var head = head(browser.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            server.getOutputStream().write(forwarded(head).getBytes(StandardCharsets.ISO_8859_1));
            Thread.ofVirtual().start(() -> copy(browser, server));
            copy(server, browser);
        } catch (IOException gone) {
            // The browser has turned to something else.
        }
    }

    private static String forwarded(String head) {
        return head.replaceAll("(?im)^(connection|x-forwarded-[a-z]+):.*\r\n", "")
                .replaceFirst(
                        "\r\n", "\r\nConnection: close\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 192.0.2.7\r\n");
    }

    /** Up to and with the empty line; empty where the browser only opened a connection. */
    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        for (int last = 0, next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            last = next == '\n' ? last + 1 : next == '\r' ? last : 0;
            if (last == 2) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            // One of them has hung up.
        }
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        var context = SSLContext.getInstance("TLS");
        keys.init(store, PASSWORD.toCharArray());
        trust.init(store);
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore key(Path file) throws IOException, GeneralSecurityException {
        if (Files.notExists(file)) {
            make(file);
        }
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    private static void make(Path file) throws IOException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var made = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "proxy",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        var said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (made.onExit().join().exitValue() != 0) {
            throw new IOException(said);
        }
    }
}
