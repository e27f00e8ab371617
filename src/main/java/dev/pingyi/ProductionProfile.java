package dev.pingyi;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Puts {@code application-production.yaml} in force wherever the portal is neither a demo nor a test nor tried out with
 * the embedded database: whoever runs the jar for real need not know of a profile to be safe.
 */
class ProductionProfile implements EnvironmentPostProcessor, Ordered {

    private static final Set<String> NOT_FOR_REAL = Set.of("demo", "test");

    /** Before the files of the profiles are read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = environment.getProperty("pingyi.database.embedded", Boolean.class, false);
        // Not getActiveProfiles(): Spring Boot fills it when it reads the files.
        var named = environment.getProperty("spring.profiles.active", String[].class, new String[0]);
        if (!embedded && Stream.of(named).noneMatch(NOT_FOR_REAL::contains)) {
            application.setAdditionalProfiles("production");
        }
    }
}
