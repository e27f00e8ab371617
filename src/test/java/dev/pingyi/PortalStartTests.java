package dev.pingyi;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PortalStartTests {

    @Autowired
    DataSource dataSource;

    @Autowired
    RuntimeService engine;

    @Test
    void readsCommittedDataOnly() {
        var isolation = JdbcClient.create(dataSource)
                .sql("select @@transaction_isolation")
                .query(String.class)
                .single();

        assertThat(isolation).isEqualTo("READ-COMMITTED");
    }

    @Test
    void sharesOneDatabaseWithTheEngine() {
        assertThat(engine.createProcessInstanceQuery().count()).isNotNegative();
    }
}
