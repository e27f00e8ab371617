package dev.pingyi.testing;

import dev.pingyi.PortalTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Vaadin keeps who is signed in for each Spring context apart, and the context started last takes the static door to
 * it. Here every test class takes back its own, so that a second context (another profile, an empty schema) does not
 * sign out the tests that come after it. Named in META-INF/spring.factories.
 */
class OwnSecurityContext implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        if (test.hasApplicationContext() || test.getTestClass().isAnnotationPresent(PortalTest.class)) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
