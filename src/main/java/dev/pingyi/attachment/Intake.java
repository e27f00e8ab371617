package dev.pingyi.attachment;

import dev.pingyi.kernel.Readers;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes a file in, before anything is kept: size, viruses, what it really is. Refuses to run within a
 * transaction: a slow line, or a file that takes long to be read, would hold a connection to the database.
 */
@Component
public class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int BUFFER = 64 * 1024;

    private final AttachmentSettings settings;
    private final VirusScan viruses;
    private final Readers readers;
    private final Thumbnails thumbnails;

    Intake(AttachmentSettings settings, VirusScan viruses, Readers readers, Thumbnails thumbnails) {
        this.settings = settings;
        this.viruses = viruses;
        this.readers = readers;
        this.thumbnails = thumbnails;
    }

    /**
     * @param name as the browser gives it
     * @param content read once, never further than one byte beyond the limit
     * @return to be closed by the caller, kept or not
     * @throws Rejected if it is not taken; says why and what to do
     * @throws IOException if the content ends before it should
     */
    @SignedIn
    public ReceivedFile receive(String name, InputStream content) throws IOException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A file is received before the transaction that keeps it");
        }
        Path spool = Files.createTempFile("pingyi-", ".received");
        boolean fit = false;
        try {
            var digest = sha256();
            long size = spool(content, spool, digest, name);
            requireClean(spool, name);
            try (var _ = readers.enter()) {
                var type = Inspection.type(spool, name);
                var received = new ReceivedFile(
                        spool,
                        FileName.of(name, type),
                        type,
                        size,
                        HexFormat.of().formatHex(digest.digest()),
                        thumbnails.of(spool, type));
                fit = true;
                return received;
            }
        } catch (Unfit unfit) {
            throw new Rejected(unfit.key(), FileName.shown(name));
        } finally {
            if (!fit) {
                Files.deleteIfExists(spool);
            }
        }
    }

    private long spool(InputStream content, Path spool, MessageDigest digest, String name) throws IOException {
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (var out = Files.newOutputStream(spool)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > settings.largestFile().toBytes()) {
                    throw new Rejected(
                            "attachment.rejected.too-large",
                            FileName.shown(name),
                            settings.largestFile().toMegabytes());
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    private void requireClean(Path spool, String name) {
        VirusScan.Verdict verdict;
        try (var content = Files.newInputStream(spool)) {
            verdict = viruses.scan(content);
        } catch (IOException away) {
            LOG.warn("No answer from the virus scan: {}", away.toString());
            throw new Rejected("attachment.rejected.no-scan", FileName.shown(name));
        }
        if (!verdict.clean()) {
            LOG.warn("A file with {} was refused", verdict.virus());
            throw new Rejected("attachment.rejected.virus", FileName.shown(name), verdict.virus());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
