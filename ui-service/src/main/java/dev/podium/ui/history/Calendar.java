package dev.podium.ui.history;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import dev.podium.ui.language.Language;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Days to choose from, in the reader's language.
final class Calendar {

    private static final String GERMAN_DAY = "d.M.yyyy";
    private static final String ISO_DAY = "yyyy-MM-dd";

    private Calendar() {}

    static DatePickerI18n of(Language language) {
        Locale locale = language.locale();
        return new DatePickerI18n()
                .setDateFormat(language.equals(Language.GERMAN) ? GERMAN_DAY : ISO_DAY)
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.ISO.getFirstDayOfWeek().getValue() % 7);
    }

    /// From Sunday on, as the picker wants them.
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
