package dev.pingyi.document;

/** Reads a text of several fonts in an .xlsx, of a cell or of the list that cells share, event by event. */
final class RichText {

    private final SheetBudget budget;
    private final StringBuilder words = new StringBuilder();
    private CellText.Runs runs = new CellText.Runs();
    private int length;
    private boolean collecting;
    private boolean struck;
    private boolean raised;
    private boolean reading;

    RichText(SheetBudget budget) {
        this.budget = budget;
    }

    void begin() {
        runs = new CellText.Runs();
        length = 0;
        struck = raised = reading = collecting = false;
    }

    /** The part stands at an event between the beginning and the end of the text. */
    void see(XlsxPart part) {
        if (part.starts()) {
            switch (part.name()) {
                case "r" -> struck = raised = false;
                case "strike" -> struck = part.on();
                case "vertAlign" -> raised = part.attribute("val").equals("superscript");
                // How Japanese words are read aloud: nobody sees it in the cell.
                case "rPh" -> reading = true;
                case "t" -> {
                    collecting = true;
                    words.setLength(0);
                }
                default -> {}
            }
        } else if (part.text() && collecting) {
            part.addTo(words, budget);
        } else if (part.ends("t")) {
            collecting = false;
            if (!reading) {
                length += words.length();
                budget.growing(length);
                runs.add(CellText.unescaped(words.toString()), struck, raised);
            }
        } else if (part.ends("rPh")) {
            reading = false;
        } else if (part.ends("r")) {
            struck = raised = false;
        }
    }

    CellText done() {
        return runs.done();
    }
}
