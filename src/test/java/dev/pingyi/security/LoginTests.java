package dev.pingyi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Login, logout and headers as a browser meets them, through the whole chain of filters. */
@PortalTest
class LoginTests {

    private static final String PASSWORD = "Pingyi2026";

    @Autowired
    WebApplicationContext context;

    @Autowired
    AccountService service;

    MockMvc browser;
    MockHttpSession session;
    String username;
    AccountId id;

    @BeforeEach
    void makesAnAccount() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        // Whoever gets through the filters arrives at Vaadin's servlet, which a mock context does not have.
        ((MockServletContext) Objects.requireNonNull(context.getServletContext()))
                .registerNamedDispatcher("springServlet", new MockRequestDispatcher("springServlet"));
        session = new MockHttpSession();
        username = "u" + UUID.randomUUID().toString().substring(0, 12);
        var wanted = new NewAccount(username, PASSWORD, null, null, "系统管理员", Set.of(Roles.SYSTEM_ADMINISTRATOR));
        id = Acting.as(Fixtures.administrator(), () -> service.create(wanted));
    }

    @Test
    void sendsStrangersToTheLoginPage() throws Exception {
        browser.perform(get("/accounts")).andExpect(status().isFound()).andExpect(redirectedUrl("/login"));
    }

    @Test
    void changesTheSessionIdAtLogin() throws Exception {
        var before = session.getId();

        var answer = login(username, PASSWORD);

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/");
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void opensPagesAfterLogin() throws Exception {
        login(username, PASSWORD);

        var answer =
                browser.perform(get("/accounts").session(session)).andReturn().getResponse();

        assertThat(answer.getRedirectedUrl()).isNull();
    }

    @Test
    void answersAlikeToAWrongPasswordAndAnUnknownName() throws Exception {
        var wrong = login(username, "wrong").getResponse();
        var unknown = login("nobody-of-this-name", "wrong").getResponse();

        assertThat(wrong.getRedirectedUrl()).isEqualTo("/login?error").isEqualTo(unknown.getRedirectedUrl());
        assertThat(wrong.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
        assertThat(wrong.getContentAsString()).isEqualTo(unknown.getContentAsString());
    }

    @Test
    void asksForTheTokenAtLoginAndLogout() throws Exception {
        browser.perform(post("/login").param("username", username).param("password", PASSWORD))
                .andExpect(redirectedUrl("/login?stale"));

        login(username, PASSWORD);
        browser.perform(post("/logout").session(session)).andExpect(status().isForbidden());
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void endsTheSessionAtLogout() throws Exception {
        login(username, PASSWORD);

        browser.perform(post("/logout").session(session).with(csrf())).andExpect(redirectedUrl("/login"));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void endsARunningSessionWhenTheAccountIsDisabled() throws Exception {
        login(username, PASSWORD);

        Acting.as(Fixtures.administrator(), () -> service.disable(id));

        browser.perform(get("/accounts").session(session)).andExpect(redirectedUrl("/login"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void endsARunningSessionWhenThePasswordIsReset() throws Exception {
        login(username, PASSWORD);

        Acting.as(Fixtures.administrator(), () -> service.resetPassword(id, "Shuzhi2027"));

        browser.perform(get("/accounts").session(session)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void tellsTheBrowserToStayAtHome() throws Exception {
        browser.perform(get("/accounts"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
        browser.perform(get("/accounts").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000"));
    }

    private MvcResult login(String name, String password) throws Exception {
        return browser.perform(post("/login")
                        .session(session)
                        .with(csrf())
                        .with(LoginTests::comingWithItsCookie)
                        .param("username", name)
                        .param("password", password))
                .andReturn();
    }

    /** A mock request has a session but claims to come without one. */
    private static MockHttpServletRequest comingWithItsCookie(MockHttpServletRequest request) {
        request.setRequestedSessionIdValid(true);
        return request;
    }
}
