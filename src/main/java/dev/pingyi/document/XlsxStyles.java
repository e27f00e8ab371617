package dev.pingyi.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/** The styles of an .xlsx, as far as they change what people read in a cell. */
final class XlsxStyles {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<CellStyle> styles = new ArrayList<>();

    /** The one of a cell; the plain one for a number that is not listed. */
    CellStyle style(int index) {
        return index < styles.size() ? styles.get(index) : CellStyle.PLAIN;
    }

    void read(XlsxPart part, SheetBudget budget) throws IOException, XMLStreamException {
        boolean cells = false;
        boolean fonts = false;
        // A file names the same few formats again and again; what is kept of each style is a pair.
        Map<CellStyle, CellStyle> known = new HashMap<>();
        while (part.next()) {
            if (part.starts()) {
                switch (part.name()) {
                    case "numFmt" -> {
                        budget.entry();
                        formats.put(part.number("numFmtId", 0), part.attribute("formatCode"));
                    }
                    case "fonts" -> fonts = true;
                    case "font" -> {
                        budget.entry();
                        struckFonts.add(false);
                    }
                    case "strike" -> {
                        if (fonts && !struckFonts.isEmpty()) {
                            struckFonts.set(struckFonts.size() - 1, part.on());
                        }
                    }
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells) {
                            budget.entry();
                            var style = style(part.number("numFmtId", 0), part.number("fontId", 0));
                            styles.add(Objects.requireNonNullElse(known.putIfAbsent(style, style), style));
                        }
                    }
                    default -> {}
                }
            } else if (part.ends("cellXfs")) {
                cells = false;
            } else if (part.ends("fonts")) {
                fonts = false;
            }
        }
    }

    private CellStyle style(int format, int font) {
        var code = formats.get(format);
        boolean struck = font < struckFonts.size() && struckFonts.get(font);
        return new CellStyle(code == null || code.isEmpty() ? CellFormats.builtIn(format) : code, struck);
    }
}
