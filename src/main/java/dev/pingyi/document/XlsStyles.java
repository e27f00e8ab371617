package dev.pingyi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;

/** What all sheets of an .xls share: formats, fonts and the list of texts. */
final class XlsStyles {

    private record Style(int format, int font) {}

    private record Font(boolean struck, boolean raised) {}

    /** There is no font of this number, for a reason nobody knows. */
    private static final int NO_FONT = 4;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final Map<CellStyle, CellStyle> known = new HashMap<>();
    private List<UnicodeString> texts = List.of();

    void see(Record record, SheetBudget budget) {
        switch (record) {
            case FormatRecord format -> {
                budget.entry();
                formats.put(format.getIndexCode(), format.getFormatString());
            }
            case FontRecord font -> {
                budget.entry();
                fonts.add(new Font(font.isStruckout(), font.getSuperSubScript() == FontRecord.SS_SUPER));
            }
            case ExtendedFormatRecord style -> {
                budget.entry();
                styles.add(new Style(style.getFormatIndex(), style.getFontIndex()));
            }
            case SSTRecord list -> texts = list(list, budget);
            default -> {}
        }
    }

    CellStyle style(int index) {
        if (index < 0 || index >= styles.size()) {
            return CellStyle.PLAIN;
        }
        var style = styles.get(index);
        var code = formats.get(style.format);
        var shown = new CellStyle(code == null ? CellFormats.builtIn(style.format) : code, font(style.font).struck);
        return Objects.requireNonNullElse(known.putIfAbsent(shown, shown), shown);
    }

    /** One of the texts that cells share, its own style given for the part before the first change of font. */
    CellText text(int index, int style) {
        if (index < 0 || index >= texts.size()) {
            throw new IllegalStateException("no shared text " + index);
        }
        var text = texts.get(index);
        String words = text.getString();
        var runs = new CellText.Runs();
        int at = 0;
        var font = style >= 0 && style < styles.size() ? font(styles.get(style).font) : new Font(false, false);
        for (int i = 0; i < text.getFormatRunCount(); i++) {
            var run = text.getFormatRun(i);
            int begin = Math.clamp(run.getCharacterPos(), at, words.length());
            runs.add(words.substring(at, begin), font.struck, font.raised);
            at = begin;
            font = font(run.getFontIndex());
        }
        // A cell that is raised as a whole has nothing to be raised above.
        boolean raised = font.raised && text.getFormatRunCount() > 0;
        return runs.add(words.substring(at), font.struck, raised).done();
    }

    private Font font(int index) {
        int at = index > NO_FONT ? index - 1 : index;
        return at >= 0 && at < fonts.size() ? fonts.get(at) : new Font(false, false);
    }

    private static List<UnicodeString> list(SSTRecord list, SheetBudget budget) {
        List<UnicodeString> texts = new ArrayList<>();
        for (int i = 0; i < list.getNumUniqueStrings(); i++) {
            var text = list.getString(i);
            budget.string(text.getString().length());
            texts.add(text);
        }
        return texts;
    }
}
