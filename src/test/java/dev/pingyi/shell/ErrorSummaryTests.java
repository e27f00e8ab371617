package dev.pingyi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorSummaryTests {

    private final ErrorSummary errors = new ErrorSummary();

    @Test
    void isInvisibleWhileThereIsNothingToSay() {
        assertThat(errors.isVisible()).isFalse();
    }

    @Test
    void leadsToTheFieldWhereThereIsOne() {
        errors.show(List.of(new ErrorSummary.Entry("one", new Input()), new ErrorSummary.Entry("two", null)));

        var lines = errors.getElement().getChild(1);
        assertThat(lines.getChildCount()).isEqualTo(2);
        assertThat(lines.getChild(0).getChild(0).getTag()).isEqualTo("button");
        assertThat(lines.getChild(1).getText()).isEqualTo("two");
    }

    @Test
    void isReadAloud() {
        assertThat(errors.getElement().getAttribute("role")).isEqualTo("alert");
    }

    @Test
    void showsOnlyTheLatest() {
        errors.show("one");
        errors.show("two");

        assertThat(errors.getElement().getTextRecursively()).contains("two").doesNotContain("one");
    }
}
