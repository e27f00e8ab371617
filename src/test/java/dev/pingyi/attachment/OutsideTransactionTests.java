package dev.pingyi.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing may be written outside a transaction, see decision 0024. */
@PortalTest
class OutsideTransactionTests {

    private static final String HASH = "0".repeat(63) + "e";

    @Autowired
    Contents contents;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isNoticedByEveryTest() {
        var withoutTransaction = new Contents(jdbc);

        assertThatThrownBy(() -> withoutTransaction.delete(HASH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a transaction");
    }

    @Test
    void theSweepHasOneOfItsOwn() {
        jdbc.sql("insert into attachment_content (sha256, size, media_type, stored_at) values (?, 1, 'text/plain', ?)")
                .params(HASH, LocalDateTime.of(2020, 1, 1, 0, 0))
                .update();

        contents.delete(HASH);

        assertThat(jdbc.sql("select count(*) from attachment_content where sha256 = ?")
                        .param(HASH)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
