package dev.pingyi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineBadgeTests {

    /** Half past midnight of 10 March in Beijing, still the 9th in London. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-09T16:30:00Z"), ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({
        "2026-03-08, 逾期2天, tone-overdue",
        "2026-03-10, 今天到期, tone-waiting",
        "2026-03-13, 剩3天, tone-waiting",
        "2026-03-14, 剩4天, tone-neutral"
    })
    void tellsHowLongThereIsStillTime(LocalDate due, String words, String tone) {
        var badge = new DeadlineBadge(due, CLOCK);

        assertThat(badge.getElement().getTextRecursively()).isEqualTo(words);
        assertThat(badge.getClassNames()).contains(tone);
    }
}
