package dev.pingyi.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as official texts write them: 2026年3月5日, 2026年3月5日 10:42; always Beijing time. */
public final class Formats {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Formats() {}

    public static String date(LocalDate date) {
        return format("shell.format.date").format(date);
    }

    /** As it stands on paper: in Chinese, whatever the language of the screen. */
    public static String paperDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(Words.say(Locale.SIMPLIFIED_CHINESE, "shell.format.date"), Locale.ROOT)
                .format(date);
    }

    public static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(instant.atZone(ZONE));
    }

    public static String dateTime(Instant instant) {
        return format("shell.format.date-time").format(instant.atZone(ZONE));
    }

    private static DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(Texts.t(key), Texts.locale());
    }
}
