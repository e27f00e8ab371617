package dev.pingyi.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Migrations go by a connection of their own: changing a large table is one statement that may be silent for minutes,
 * and the time limits of the pool are for a server that hangs.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConnection {

    @Bean
    FlywayConfigurationCustomizer withoutTimeLimit(JdbcConnectionDetails database) {
        return flyway -> flyway.dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
