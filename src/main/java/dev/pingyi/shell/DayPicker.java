package dev.pingyi.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import dev.pingyi.language.Texts;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.stream.Stream;

/** A date field whose calendar speaks the language of the page; Vaadin's own only speaks English. */
public class DayPicker extends DatePicker {

    public DayPicker() {
        var locale = Texts.locale();
        var sundayFirst =
                Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();
        setLocale(locale);
        setI18n(new DatePickerI18n()
                .setDateFormat(Texts.t("shell.day.format"))
                .setToday(Texts.t("shell.day.today"))
                .setCancel(Texts.t("shell.cancel"))
                .setFirstDayOfWeek(1)
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(sundayFirst.stream()
                        .map(day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, locale))
                        .toList()));
    }
}
