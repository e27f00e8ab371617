package dev.pingyi.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.Together;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class FileStoreTests {

    private static final int MEGA = 1024 * 1024;

    @Autowired
    Intake intake;

    @Autowired
    FileStore files;

    @Autowired
    Contents contents;

    @Autowired
    AttachmentSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void keepsTheSameBytesOnceHoweverOftenTheyAreUsed() {
        byte[] content = unique(3 * MEGA);

        var first = kept("记录.txt", content);
        var second = kept("另一个名字.txt", content);

        assertThat(rows(content)).isEqualTo(1);
        assertThat(chunks(content)).isEqualTo(3);
        assertThat(read(first)).isEqualTo(content);
        assertThat(read(second)).isEqualTo(content);
    }

    @Test
    void takesTheSameBytesFromSeveralPeopleAtOnce() {
        byte[] content = unique(2 * MEGA + 17);

        var failures = Together.run(
                () -> kept("a.txt", content),
                () -> kept("b.txt", content),
                () -> kept("c.txt", content),
                () -> kept("d.txt", content));

        assertThat(failures).isEmpty();
        assertThat(rows(content)).isEqualTo(1);
        assertThat(chunks(content)).isEqualTo(3);
        assertThat(uses(content)).isEqualTo(4);
    }

    @Test
    void sweepsWhatNobodyUsesAndNothingElse() {
        byte[] content = unique(1000);
        var first = kept("a.txt", content);
        var second = kept("b.txt", content);
        var later = new ContentSweep(contents, settings, Clock.offset(clock, Duration.ofDays(2)));

        as(() -> {
            files.release(first);
            return true;
        });
        later.sweep();
        assertThat(read(second)).isEqualTo(content);

        as(() -> {
            files.release(second);
            return true;
        });
        new ContentSweep(contents, settings, clock).sweep();
        assertThat(rows(content)).as("within the time of grace").isEqualTo(1);
        later.sweep();
        assertThat(rows(content)).isZero();
        assertThat(chunks(content)).isZero();
    }

    @Test
    void theDatabaseItselfHoldsOnToWhatIsUsed() {
        byte[] content = unique(1000);
        kept("a.txt", content);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> contents.delete(hash(content)));
    }

    /** 20 MB come in, go into the database and come out again with a few rows in memory at any time. */
    @Test
    void streamsALargeFile() {
        byte[] content = unique(20 * MEGA);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadAllocatedBytes();
        var received = as(() -> received("大文件.txt", new ByteArrayInputStream(content)));
        long taken = threads.getCurrentThreadAllocatedBytes() - before;
        close(received);

        var use = kept("大文件.txt", content);
        assertThat(taken).as("bytes allocated to take in 20 MB").isLessThan(4L * MEGA);
        assertThat(jdbc.sql("select max(length(bytes)) from attachment_chunk where sha256 = ?")
                        .param(hash(content))
                        .query(Integer.class)
                        .single())
                .isEqualTo(MEGA);
        assertThat(read(use)).isEqualTo(content);
    }

    @Test
    void readsNoFurtherThanTheLimit() {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                read += length;
                java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                return length;
            }
        };

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> as(() -> received("a.txt", endless)))
                .satisfies(rejected -> assertThat(rejected.key()).isEqualTo("attachment.rejected.too-large"));
        assertThat(endless.read).isLessThan(21L * MEGA);
    }

    @Test
    void makesAThumbnailOfPicturesAndPagesOnly() {
        var picture = kept("合影.png", Samples.png(801, 600));
        var page = kept("通知.pdf", PdfSamples.pdf("/Lang (" + UUID.randomUUID() + ")"));
        var text = kept("记录.txt", unique(100));

        assertThat(as(() -> files.thumbnail(picture))).startsWith(0xff, 0xd8);
        assertThat(as(() -> files.thumbnail(page))).startsWith(0xff, 0xd8);
        assertThat(as(() -> files.thumbnail(text))).isNull();
    }

    /** Nothing is read while a connection to the database waits for it. */
    @Test
    void receivesNothingWithinATransaction() {
        var transaction = new TransactionTemplate(transactions);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> as(() ->
                        transaction.execute(status -> received("记录.txt", new ByteArrayInputStream(unique(100))))));
    }

    @Test
    void knowsNothingOfAnotherUse() {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> as(() -> files.open(UUID.randomUUID())));
    }

    @Test
    void servesNobodyWhoIsNotSignedIn() {
        var use = kept("记录.txt", unique(100));

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> files.open(use));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> intake.receive("a", InputStream.nullInputStream()));
    }

    private UUID kept(String name, byte[] content) {
        var use = UUID.randomUUID();
        return as(() -> {
            try (var file = received(name, new ByteArrayInputStream(content))) {
                files.keep(file, use);
                return use;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ReceivedFile received(String name, InputStream content) {
        try {
            return intake.receive(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(UUID use) {
        return as(() -> {
            try (var in = files.open(use)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private int rows(byte[] content) {
        return count("attachment_content", content);
    }

    private int chunks(byte[] content) {
        return count("attachment_chunk", content);
    }

    private int uses(byte[] content) {
        return count("attachment_use", content);
    }

    private int count(String table, byte[] content) {
        return jdbc.sql("select count(*) from " + table + " where sha256 = ?")
                .param(hash(content))
                .query(Integer.class)
                .single();
    }

    private String hash(byte[] content) {
        return as(() -> {
            try (var file = received("a.txt", new ByteArrayInputStream(content))) {
                return file.hash();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void close(ReceivedFile file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T as(Supplier<T> work) {
        return Acting.as(Fixtures.administrator(), work);
    }

    /** Text that no other test has. */
    private static byte[] unique(int length) {
        byte[] content = new byte[length];
        java.util.Arrays.fill(content, (byte) 'x');
        byte[] own = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(own, 0, content, 0, own.length);
        return content;
    }
}
