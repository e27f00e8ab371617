package dev.pingyi.attachment;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The settings, the scanner that the office has, and the clock of the sweep. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
@EnableScheduling
class AttachmentConfiguration {

    @Bean
    VirusScan virusScan(AttachmentSettings settings) {
        var address = settings.clamd();
        return address == null || address.isBlank()
                ? content -> VirusScan.Verdict.CLEAN
                : Clamd.at(address, settings.clamdTimeout());
    }
}
