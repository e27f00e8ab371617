package dev.pingyi.indicator;

import dev.pingyi.language.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The figures as a workbook: numbers as numbers, percentages as percentages, headings frozen. A word that begins like a
 * formula is marked as a word, so that no program runs what a unit has typed.
 */
@Component
class FigureWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final int MOST_DECIMALS = 4;
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    byte[] write(String title, Catalogue catalogue, List<OverviewRow> rows, OverviewRow totals) {
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                var bytes = new ByteArrayOutputStream()) {
            var styles = new Styles(book);
            units(book.createSheet(Texts.t("indicator.sheet.units")), styles, title, catalogue, rows, totals);
            values(book.createSheet(Texts.t("indicator.sheet.values")), styles, rows);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    /** Units down, indicators across, each with last year beside it. */
    private static void units(
            Sheet sheet, Styles styles, String title, Catalogue catalogue, List<OverviewRow> rows, OverviewRow totals) {
        var indicators = catalogue.indicators();
        var institutions = sheet.createRow(0);
        var names = sheet.createRow(1);
        words(institutions, 0, title, styles.heading);
        words(names, 0, Texts.t("indicator.overview.unit"), styles.heading);
        words(names, 1, Texts.t("indicator.overview.state"), styles.heading);
        for (int i = 0; i < indicators.size(); i++) {
            var indicator = indicators.get(i);
            words(institutions, 2 + 2 * i, indicator.institution(), styles.heading);
            words(names, 2 + 2 * i, named(indicator), styles.heading);
            words(names, 3 + 2 * i, Texts.t("indicator.last-year"), styles.heading);
            sheet.setColumnWidth(2 + 2 * i, 16 * CHARACTER);
        }
        sheet.setColumnWidth(0, 24 * CHARACTER);
        sheet.setColumnWidth(1, 18 * CHARACTER);
        sheet.createFreezePane(2, 2);
        int at = 2;
        for (var row : rows) {
            unit(sheet.createRow(at++), styles, indicators, row);
        }
        unit(sheet.createRow(at), styles, indicators, totals);
    }

    private static void unit(Row line, Styles styles, List<Indicator> indicators, OverviewRow row) {
        words(line, 0, row.unitName(), styles.text);
        words(line, 1, state(row), styles.text);
        for (int i = 0; i < indicators.size(); i++) {
            var found = row.lines().get(indicators.get(i).code());
            if (found != null) {
                value(line, 2 + 2 * i, found.indicator(), found.value(), styles);
                value(line, 3 + 2 * i, found.indicator(), found.lastYear(), styles);
            }
        }
    }

    /** One value a row, with what it was calculated from and what is wrong with it. */
    private static void values(Sheet sheet, Styles styles, List<OverviewRow> rows) {
        var headings = sheet.createRow(0);
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
        for (int i = 0; i < keys.size(); i++) {
            words(headings, i, Texts.t(keys.get(i)), styles.heading);
            sheet.setColumnWidth(i, (i == 2 || i > 6 ? 32 : 16) * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        int at = 1;
        for (var row : rows) {
            for (var line : row.lines().values()) {
                if (line.filled() || !line.lastYear().isEmpty()) {
                    value(sheet.createRow(at++), styles, row.unitName(), line);
                }
            }
        }
    }

    private static void value(Row row, Styles styles, String unit, FigureLine line) {
        words(row, 0, unit, styles.text);
        words(row, 1, line.indicator().institution(), styles.text);
        words(row, 2, line.indicator().name(), styles.text);
        words(row, 3, line.indicator().unit(), styles.text);
        value(row, 4, line.indicator(), line.value(), styles);
        value(row, 5, line.indicator(), line.lastYear(), styles);
        words(row, 6, line.change(), styles.text);
        words(row, 7, line.arithmetic(), styles.text);
        words(row, 8, line.problem(), styles.text);
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

    private static void value(Row row, int column, Indicator indicator, String shown, Styles styles) {
        var number = number(indicator, shown);
        if (number == null) {
            words(row, column, shown, styles.text);
            return;
        }
        boolean percent = indicator.kind() == IndicatorKind.PERCENT;
        var cell = row.createCell(column);
        cell.setCellValue((percent ? number.movePointLeft(2) : number).doubleValue());
        cell.setCellStyle((percent ? styles.percents : styles.numbers)[Math.min(indicator.decimals(), MOST_DECIMALS)]);
    }

    private static @Nullable BigDecimal number(Indicator indicator, String shown) {
        return TypedValue.number(indicator, shown);
    }

    private static void words(Row row, int column, String text, CellStyle style) {
        if (text.isEmpty()) {
            return;
        }
        Cell cell = row.createCell(column);
        cell.setCellValue(harmless(text));
        cell.setCellStyle(style);
    }

    /** An apostrophe in front, as a person types it to say: this is no formula. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static final class Styles {

        final CellStyle heading;
        final CellStyle text;
        final CellStyle[] numbers = new CellStyle[MOST_DECIMALS + 1];
        final CellStyle[] percents = new CellStyle[MOST_DECIMALS + 1];

        Styles(Workbook book) {
            var format = book.createDataFormat();
            var bold = book.createFont();
            bold.setBold(true);
            heading = book.createCellStyle();
            heading.setFont(bold);
            heading.setWrapText(true);
            heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            heading.setBorderBottom(BorderStyle.THIN);
            text = book.createCellStyle();
            text.setWrapText(true);
            for (int places = 0; places <= MOST_DECIMALS; places++) {
                String behind = places == 0 ? "" : "." + "0".repeat(places);
                numbers[places] = book.createCellStyle();
                numbers[places].setDataFormat(format.getFormat("0" + behind));
                percents[places] = book.createCellStyle();
                percents[places].setDataFormat(format.getFormat("0" + behind + "%"));
            }
        }
    }
}
