package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.pingyi.testing.SqlRecorder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.TaskService;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the portal is measured against: the engine with its defaults, in a schema of its own on the same server, with the
 * same diagram whose services do nothing and whose every question is answered by yes.
 */
final class UntunedEngine implements AutoCloseable {

    private static final String KEY = "bareReview";

    private final HikariDataSource pool;
    private final DataSource server;
    private final String schema = "pingyi_bare_" + UUID.randomUUID().toString().replace('-', '_');
    private final ProcessEngine engine;
    private final TransactionTemplate transaction;

    /** @param portal the pool of the portal, of which only the address and the account are taken */
    UntunedEngine(DataSource portal, SqlRecorder recorder) throws Exception {
        server = portal;
        JdbcClient.create(server).sql("create schema " + schema).update();
        var own = portal.unwrap(HikariDataSource.class);
        var settings = new HikariConfig();
        settings.setJdbcUrl(own.getJdbcUrl().replaceFirst("^(jdbc:mariadb://[^/]+/)[^?]*", "$1" + schema));
        settings.setUsername(own.getUsername());
        settings.setPassword(own.getPassword());
        settings.setTransactionIsolation(own.getTransactionIsolation());
        // Not of its tuning: without it, Flowable takes the tables of the portal for its own.
        settings.addDataSourceProperty("nullDatabaseMeansCurrent", "true");
        pool = (HikariDataSource) recorder.postProcessAfterInitialization(new HikariDataSource(settings), "bare");
        var manager = new DataSourceTransactionManager(pool);
        transaction = new TransactionTemplate(manager);
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setEngineName(schema);
        configuration.setDataSource(pool);
        configuration.setTransactionManager(manager);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setDisableIdmEngine(true);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("bare.bpmn20.xml", diagram())
                .deploy();
    }

    /** @return the business key of an instance that waits in the review */
    String inReview() {
        var key = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> engine.getRuntimeService().startProcessInstanceByKey(KEY, key));
        complete(key);
        complete(key);
        return key;
    }

    /** As everybody does it who knows the business key: looks for the task, completes it. */
    void complete(String key) {
        TaskService tasks = engine.getTaskService();
        transaction.executeWithoutResult(status -> {
            var task = tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();
            tasks.complete(task.getId());
        });
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
        JdbcClient.create(server).sql("drop schema " + schema).update();
    }

    private static String diagram() throws IOException {
        try (var stream = UntunedEngine.class.getResourceAsStream("/" + ReportProcessModel.RESOURCE)) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\\$\\{report(Tasks|Routing)\\.[^}]*}", "\\${true}")
                    .replace("id=\"" + ReportProcessModel.KEY + "\"", "id=\"" + KEY + "\"")
                    .replace("bpmnElement=\"" + ReportProcessModel.KEY + "\"", "bpmnElement=\"" + KEY + "\"");
        }
    }
}
