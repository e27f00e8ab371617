package dev.pingyi.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pingyi.document.Budget.TooLarge;
import org.junit.jupiter.api.Test;

class BudgetTests {

    @Test
    void refusesTheFirstNodeThatIsTooMany() {
        var budget = new Budget(2, 0, 0);
        budget.node();
        budget.node();

        assertThatExceptionOfType(TooLarge.class).isThrownBy(budget::node).withMessage("nodes");
    }

    @Test
    void countsTheCharactersOfAllTextsTogether() {
        var budget = new Budget(0, 10, 0);
        budget.text(6);

        assertThatExceptionOfType(TooLarge.class)
                .isThrownBy(() -> budget.text(5))
                .withMessage("characters");
    }

    @Test
    void allowsAnyNumberOfElementsBesideEachOtherAndOnlySoManyInside() {
        var budget = new Budget(0, 0, 2);

        assertThatCode(() -> {
                    for (int i = 0; i < 100; i++) {
                        budget.enter();
                        budget.enter();
                        budget.leave();
                        budget.leave();
                    }
                })
                .doesNotThrowAnyException();
        budget.enter();
        budget.enter();
        assertThatExceptionOfType(TooLarge.class).isThrownBy(budget::enter).withMessage("depth");
    }
}
