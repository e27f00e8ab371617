package dev.pingyi.indicator;

import dev.pingyi.document.ExcelBook;
import dev.pingyi.language.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures as a workbook: numbers as numbers, percentages as percentages, headings frozen. */
@Component
class FigureWorkbook {

    private static final int MOST_DECIMALS = 4;

    byte[] write(String title, Catalogue catalogue, List<OverviewRow> rows, OverviewRow totals) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new ExcelBook(bytes)) {
            units(book, title, catalogue, rows, totals);
            values(book, rows);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
        return bytes.toByteArray();
    }

    /** Units down, indicators across, each with last year beside it. */
    private static void units(
            ExcelBook book, String title, Catalogue catalogue, List<OverviewRow> rows, OverviewRow totals)
            throws IOException {
        var indicators = catalogue.indicators();
        List<Integer> widths = new ArrayList<>(List.of(24, 18));
        indicators.forEach(indicator -> widths.addAll(List.of(16, 9)));
        book.sheet(Texts.t("indicator.sheet.units"), 2, 2, widths);
        book.row();
        book.heading(0, title);
        for (int i = 0; i < indicators.size(); i++) {
            book.heading(2 + 2 * i, indicators.get(i).institution());
        }
        book.row();
        book.heading(0, Texts.t("indicator.overview.unit"));
        book.heading(1, Texts.t("indicator.overview.state"));
        String lastYear = Texts.t("indicator.last-year");
        for (int i = 0; i < indicators.size(); i++) {
            book.heading(2 + 2 * i, named(indicators.get(i)));
            book.heading(3 + 2 * i, lastYear);
        }
        for (var row : rows) {
            unit(book, indicators, row);
        }
        unit(book, indicators, totals);
    }

    private static void unit(ExcelBook book, List<Indicator> indicators, OverviewRow row) throws IOException {
        book.row();
        book.text(0, row.unitName());
        book.text(1, state(row));
        for (int i = 0; i < indicators.size(); i++) {
            var found = row.lines().get(indicators.get(i).code());
            if (found != null) {
                var indicator = found.indicator();
                value(book, 2 + 2 * i, indicator, found.value(), found.number());
                value(book, 3 + 2 * i, indicator, found.lastYear(), number(indicator, found.lastYear()));
            }
        }
    }

    /** One value a row, with what it was calculated from and what is wrong with it. */
    private static void values(ExcelBook book, List<OverviewRow> rows) throws IOException {
        var keys = List.of(
                "indicator.overview.unit",
                "indicator.institution",
                "indicator.name",
                "indicator.unit",
                "indicator.this-year",
                "indicator.last-year",
                "indicator.change",
                "indicator.arithmetic",
                "indicator.problem");
        book.sheet(Texts.t("indicator.sheet.values"), 1, 0, List.of(16, 16, 32, 16, 16, 16, 16, 32, 32));
        book.row();
        for (int i = 0; i < keys.size(); i++) {
            book.heading(i, Texts.t(keys.get(i)));
        }
        String points = Texts.t("indicator.points", "").strip();
        for (var row : rows) {
            for (var line : row.lines().values()) {
                if (line.filled() || !line.lastYear().isEmpty()) {
                    value(book, row.unitName(), line, points);
                }
            }
        }
    }

    private static void value(ExcelBook book, String unit, FigureLine line, String points) throws IOException {
        var indicator = line.indicator();
        book.row();
        book.text(0, unit);
        book.text(1, indicator.institution());
        book.text(2, indicator.name());
        book.text(3, indicator.unit());
        var lastYear = number(indicator, line.lastYear());
        value(book, 4, indicator, line.value(), line.number());
        value(book, 5, indicator, line.lastYear(), lastYear);
        change(book, line, lastYear, points);
        book.text(7, line.arithmetic());
        book.text(8, line.problem());
    }

    private static void change(ExcelBook book, FigureLine line, @Nullable BigDecimal lastYear, String points) {
        if (line.change().isEmpty()) {
            return;
        }
        var change = Change.between(line.indicator().kind(), lastYear, line.number());
        var number = change.number();
        if (number == null) {
            return;
        }
        String places = places(Math.max(0, number.scale()));
        switch (change.measure()) {
            case PERCENT -> book.number(6, number.movePointLeft(2), signed(places + "%"));
            case POINTS -> book.number(6, number, signed(places + "\" " + points.replace("\"", "") + "\""));
            case DIFFERENCE -> book.number(6, number, signed(places));
        }
    }

    /** With its sign, as growth is written. */
    private static String signed(String format) {
        return "+" + format + ";-" + format + ";" + format;
    }

    static String state(OverviewRow row) {
        return !row.open()
                ? Texts.t("indicator.state.closed")
                : row.missing() == 0
                        ? Texts.t("indicator.state.open")
                        : Texts.t("indicator.state.missing", row.missing());
    }

    private static String named(Indicator indicator) {
        return indicator.unit().isEmpty()
                ? indicator.name()
                : Texts.t("indicator.named", indicator.name(), indicator.unit());
    }

    private static void value(
            ExcelBook book, int column, Indicator indicator, String shown, @Nullable BigDecimal number) {
        if (number == null) {
            book.text(column, shown);
        } else if (indicator.kind() == IndicatorKind.PERCENT) {
            book.number(column, number.movePointLeft(2), places(indicator.decimals()) + "%");
        } else {
            book.number(column, number, places(indicator.decimals()));
        }
    }

    private static String places(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(Math.min(decimals, MOST_DECIMALS));
    }

    private static @Nullable BigDecimal number(Indicator indicator, String shown) {
        return TypedValue.number(indicator, shown);
    }
}
