package dev.pingyi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.kernel.Rejected;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class CommandsTests {

    private final ErrorSummary errors = new ErrorSummary();

    @Test
    void runsACommandAndSaysNothing() {
        var done = new ArrayList<String>();

        assertThat(Commands.run(errors, () -> done.add("done"))).isTrue();

        assertThat(done).containsExactly("done");
        assertThat(errors.isVisible()).isFalse();
    }

    @Test
    void tellsWhyACommandWasRefused() {
        assertThat(Commands.run(errors, () -> {
                    throw new Rejected("shell.deadline.overdue", 2);
                }))
                .isFalse();

        assertThat(errors.isVisible()).isTrue();
        assertThat(text()).contains("逾期2天");
    }

    @Test
    void forgetsAnEarlierRefusalWhenTheCommandSucceeds() {
        errors.show("before");

        Commands.run(errors, () -> {});

        assertThat(errors.isVisible()).isFalse();
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new OptimisticLockingFailureException("x"), "对方的更新已保留"),
                Arguments.of(new CannotCreateTransactionException("x"), "这次操作没有执行"),
                Arguments.of(new TransactionSystemException("x"), "尚不能确定"),
                Arguments.of(new DataAccessResourceFailureException("x"), "尚不能确定"),
                Arguments.of(new AccessDeniedException("x"), "没有办理此事项的权限"),
                Arguments.of(new BeanCreationException("x", new AccessDeniedException("y")), "没有办理此事项的权限"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void tellsWhatWasKeptWhenSomethingForeseenGoesWrong(RuntimeException failure, String words) {
        Commands.run(errors, () -> {
            throw failure;
        });

        assertThat(text()).contains(words).doesNotContain("参考号");
    }

    @Test
    void givesAReferenceAndNoDetailsForWhatNobodyForesaw() {
        Commands.run(errors, () -> {
            throw new IllegalStateException("secret detail");
        });

        assertThat(text()).containsPattern("参考号 [0-9A-F]{8}").doesNotContain("secret");
    }

    @Test
    void enablesTheButtonAgainAfterARefusal() {
        var button = Commands.primary("shell.close", errors, () -> {
            throw new IllegalStateException();
        });

        button.click();

        assertThat(button.isEnabled()).isTrue();
        assertThat(button.isDisableOnClick()).isTrue();
        assertThat(errors.isVisible()).isTrue();
    }

    private String text() {
        return errors.getElement().getTextRecursively();
    }
}
