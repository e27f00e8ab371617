package dev.pingyi.security;

import dev.pingyi.shell.ErrorPage;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What the container refuses by itself, such as an address with forbidden signs, before any filter runs: the same page
 * and the same headers as everywhere else, and no word of which server it is.
 */
class ContainerErrors extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerErrors.class);

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        boolean answered = response.getStatus() < 400 || response.getContentWritten() > 0;
        if (answered || !response.setErrorReported()) {
            return;
        }
        new SafeHeaders().writeHeaders(request, response.getResponse());
        try {
            ErrorPage.write(request, response.getResponse(), response.getStatus());
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("Nobody reads the answer any more: {}", gone.toString());
        }
    }

    /** Stands nearer to the portal than the report of Spring Boot, which then has nothing left to say. */
    @Component
    static class Installed implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

        @Override
        public void customize(ConfigurableTomcatWebServerFactory factory) {
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ContainerErrors()));
        }
    }
}
