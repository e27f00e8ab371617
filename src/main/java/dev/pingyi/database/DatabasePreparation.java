package dev.pingyi.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Profiles;

/**
 * Ends the portal as soon as it has made or changed its tables and the engine's, with the profile {@code prepare}. So an
 * account that may change tables is needed only for this run; the portal that serves people does with one that may read
 * and write rows, and whoever breaks into it can drop nothing. Named in spring.factories.
 */
class DatabasePreparation implements SpringApplicationRunListener, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePreparation.class);

    /** After all who do something at the start. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void ready(ConfigurableApplicationContext context, @Nullable Duration taken) {
        if (context.getEnvironment().acceptsProfiles(Profiles.of("prepare"))) {
            LOG.info(ConsoleTexts.t("database.prepared"));
            context.close();
        }
    }
}
