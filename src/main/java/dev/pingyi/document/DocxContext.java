package dev.pingyi.document;

import java.util.Map;

/** What the words of a .docx depend on, and stands elsewhere in the file. */
record DocxContext(DocxStyles styles, DocxNumbering numbering, References references, FieldCode codes, Budget budget) {

    /** What is referred to, by id. */
    record References(
            Map<String, DocxStory> footnotes, Map<String, DocxStory> endnotes, Map<String, DocxStory> comments) {

        static final References NONE = new References(Map.of(), Map.of(), Map.of());
    }

    /** The automatic number before a paragraph. One without text counts all the same, as Word shows it, and shows nothing. */
    String number(DocxParagraph paragraph) {
        String number = styles.numbering(paragraph.node()).map(numbering::next).orElse("");
        if (number.isEmpty() || paragraph.text().isBlank()) {
            return "";
        }
        budget.text(number.length());
        boolean closed = !Character.isLetterOrDigit(number.codePointBefore(number.length())) && !number.equals("•");
        return closed ? number : number + " ";
    }
}
