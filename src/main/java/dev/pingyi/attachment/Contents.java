package dev.pingyi.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What files hold, once for each hash, in rows of a size that every server takes. */
@Repository
class Contents {

    /** Bytes of one row. */
    static final int CHUNK = 1024 * 1024;

    record Kept(String hash, long size) {}

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps it unless it is there already. Of two who bring the same bytes at once, the second waits for the first. From
     * then on the content cannot be swept until the transaction ends.
     */
    void keep(ReceivedFile file, Instant now) {
        while (!inserted(file, now)) {
            boolean there = jdbc.sql("select count(*) from attachment_content where sha256 = ? lock in share mode")
                            .param(file.hash())
                            .query(Integer.class)
                            .single()
                    > 0;
            if (there) {
                return;
            }
        }
        try (var in = Files.newInputStream(file.spool())) {
            int number = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                jdbc.sql("insert into attachment_chunk (sha256, number, bytes) values (?, ?, ?)")
                        .params(file.hash(), number++, chunk)
                        .update();
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private boolean inserted(ReceivedFile file, Instant now) {
        return jdbc.sql("insert ignore into attachment_content (sha256, size, media_type, stored_at, thumbnail)"
                                + " values (?, ?, ?, ?, ?)")
                        .param(file.hash())
                        .param(file.size())
                        .param(file.type().mediaType())
                        .param(utc(now))
                        .param(file.thumbnail())
                        .update()
                == 1;
    }

    void use(UUID use, String hash) {
        jdbc.sql("insert into attachment_use (id, sha256) values (?, ?)")
                .params(use, hash)
                .update();
    }

    void release(UUID use) {
        jdbc.sql("delete from attachment_use where id = ?").param(use).update();
    }

    Optional<Kept> find(UUID use) {
        return jdbc.sql("""
                        select c.sha256, c.size
                        from attachment_use u join attachment_content c on c.sha256 = u.sha256
                        where u.id = ?""")
                .param(use)
                .query((row, number) -> new Kept(row.getString(1), row.getLong(2)))
                .optional();
    }

    byte @Nullable [] thumbnail(String hash) {
        return jdbc.sql("select thumbnail from attachment_content where sha256 = ?")
                .param(hash)
                .query((row, number) -> Optional.ofNullable(row.getBytes(1)))
                .single()
                .orElse(null);
    }

    byte[] chunk(String hash, int number) {
        return jdbc.sql("select bytes from attachment_chunk where sha256 = ? and number = ?")
                .params(hash, number)
                .query((row, index) -> row.getBytes(1))
                .single();
    }

    /** Hashes of content that nobody uses. */
    List<String> unused(Instant storedBefore) {
        return jdbc.sql("""
                        select c.sha256 from attachment_content c
                        where c.stored_at < ? and not exists (select 1 from attachment_use u where u.sha256 = c.sha256)
                        limit 200""").param(utc(storedBefore)).query(String.class).list();
    }

    /**
     * In a transaction, where the sweep has none.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if somebody uses it after all
     */
    @Transactional
    void delete(String hash) {
        jdbc.sql("delete from attachment_content where sha256 = ?").param(hash).update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
