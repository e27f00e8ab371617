package dev.pingyi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.RequestRejectedException;

class KnownHostsTests {

    private static final URI OURS = URI.create("https://pingyi.example.gov.cn");
    private static final URI INSIDE = URI.create("https://10.1.2.3:8443");

    @Test
    void letsInWhoAsksForOneOfOurAddresses() {
        assertThat(asked("pingyi.example.gov.cn", List.of(OURS, INSIDE))).isEqualTo("/login");
        assertThat(asked("10.1.2.3", List.of(OURS, INSIDE))).isEqualTo("/login");
    }

    @Test
    void refusesAnyOtherHost() {
        assertThatThrownBy(() -> asked("evil.example", List.of(OURS))).isInstanceOf(RequestRejectedException.class);
    }

    @Test
    void asksNothingWhereNoAddressIsNamed() {
        assertThat(asked("evil.example", List.of())).isEqualTo("/login");
    }

    private static String asked(String host, List<URI> addresses) {
        var request = new MockHttpServletRequest("GET", "/login");
        request.setServerName(host);
        return new SecurityConfiguration()
                .knownHosts(addresses)
                .getFirewalledRequest(request)
                .getRequestURI();
    }
}
