package dev.pingyi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ProductionProfileTests {

    private final MockEnvironment environment = new MockEnvironment();
    private final SpringApplication application = new SpringApplication();

    @Test
    void isInForceWhereNothingIsSaid() {
        assertThat(production()).isTrue();
    }

    @Test
    void isInForceBesideAnotherProfileOfTheOffice() {
        environment.setProperty("spring.profiles.active", "prepare");

        assertThat(production()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "test", "test,demo"})
    void isNotInForceInDemoAndTest(String profiles) {
        environment.setProperty("spring.profiles.active", profiles);

        assertThat(production()).isFalse();
    }

    @Test
    void isNotInForceWithTheEmbeddedDatabase() {
        environment.setProperty("pingyi.database.embedded", "true");

        assertThat(production()).isFalse();
    }

    private boolean production() {
        new ProductionProfile().postProcessEnvironment(environment, application);
        return application.getAdditionalProfiles().contains("production");
    }
}
