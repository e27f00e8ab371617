package dev.pingyi.process;

import java.time.Duration;
import org.flowable.common.engine.impl.cfg.SpringBeanFactoryProxyMap;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.job.service.impl.asyncexecutor.DefaultAsyncJobExecutor;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the engine differs from its defaults, and why. Models come from the class path, processes/, and nowhere else. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final Duration LOCK = Duration.ofMinutes(2);
    private static final int PAGE = 100;

    /** @param node name of this node, its own on every machine and the same after a restart */
    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> engineSettings(
            @Value("${pingyi.node:${HOSTNAME:node}-${server.port:8080}}") String node, BeanFactory beans) {
        return engine -> {
            engine.setIdGenerator(new RandomIds());
            // What differs from here on is measured and reasoned in decision 0024.
            engine.setHistoryLevel(HistoryLevel.NONE);
            engine.setActivityInstanceEntityManager(new NoDiary(engine));
            engine.setExpressionManager(new BeansFirst(new SpringBeanFactoryProxyMap(beans)));
            engine.setEnableSafeBpmnXml(true);
            // Our diagrams are laid out by hand and drawn in the browser.
            engine.setCreateDiagramOnDeploy(false);
            if (engine.getAsyncExecutor() instanceof DefaultAsyncJobExecutor executor) {
                // After a crash the same owner takes its jobs back at once, and another node does within two minutes;
                // the default holds them for an hour under a name nobody will have again.
                executor.setLockOwner(node);
                executor.getConfiguration().setAsyncJobLockTime(LOCK);
                executor.getConfiguration().setTimerLockTime(LOCK);
                executor.setMaxAsyncJobsDuePerAcquisition(PAGE);
                executor.setMaxTimerJobsPerAcquisition(PAGE);
                executor.setResetExpiredJobsPageSize(PAGE);
            }
        };
    }
}
