package dev.pingyi.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import dev.pingyi.shell.ErrorPage;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Who may come in, and what every answer tells the browser. What a person may do is said on views and services. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
@EnableConfigurationProperties(SecuritySettings.class)
class SecurityConfiguration {

    static final String LOGIN = "/login";

    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);

    @Bean
    SecurityFilterChain portal(HttpSecurity http, RequestUtil requests, Accounts accounts) {
        http.headers(SecurityConfiguration::headers);
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()));
        // Ours instead of Vaadin's, which leaves the login out: a foreign page could sign a person in as somebody else.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest));
        http.exceptionHandling(refused -> refused.accessDeniedHandler((request, response, exception) -> {
            // The login page was open for longer than its session: once more, instead of a bare 403.
            boolean stale = exception instanceof CsrfException
                    && (request.getContextPath() + LOGIN).equals(request.getRequestURI());
            if (stale) {
                response.sendRedirect(request.getContextPath() + LOGIN + "?stale");
            } else {
                response.sendError(403);
            }
        }));
        http.addFilterBefore(new OwnRedirects(), HeaderWriterFilter.class);
        http.addFilterBefore(new StandingFilter(accounts), AnonymousAuthenticationFilter.class);
        // The style sheets are asked for before anyone has signed in.
        http.authorizeHttpRequests(paths -> paths.requestMatchers("/styles/**")
                .permitAll()
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll());
        // An address that leads nowhere gets the page that says so, not a bare refusal; views carry their own rights.
        http.with(
                vaadin(),
                views -> views.enableCsrfConfiguration(false)
                        .loginView(LOGIN, LOGIN)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(failure()));
        return http.build();
    }

    /** A Host that is not ours is refused before anything is built for it, where the office has named its addresses. */
    @Bean
    HttpFirewall knownHosts(@Value("${pingyi.address:}") List<URI> addresses) {
        var firewall = new StrictHttpFirewall();
        if (!addresses.isEmpty()) {
            var hosts = addresses.stream().map(URI::getHost).toList();
            firewall.setAllowedHostnames(hosts::contains);
        }
        return firewall;
    }

    /** Answered here and now: sent on to the error page, the request would meet the firewall again and stay without words. */
    @Bean
    RequestRejectedHandler refusedByTheFirewall() {
        return (request, response, rejected) -> {
            LOG.info("Refused: {}", rejected.getMessage());
            new SafeHeaders().writeHeaders(request, response);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            ErrorPage.write(request, response, HttpServletResponse.SC_BAD_REQUEST);
        };
    }

    @Bean
    PasswordEncoder passwordEncoder(SecuritySettings settings) {
        return new DelegatingPasswordEncoder(
                "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(settings.passwordCost())));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled();
        // At once: pages are forwarded to Vaadin's servlet, which ends the answer before headers could be added to it.
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.cacheControl(Customizer.withDefaults());
        headers.addHeaderWriter(new SafeHeaders());
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, exception) -> {
            var why = exception instanceof AuthenticationServiceException ? "unavailable" : "error";
            response.sendRedirect(request.getContextPath() + LOGIN + "?" + why);
        };
    }
}
