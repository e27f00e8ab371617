package dev.pingyi.document;

/**
 * Raised and lowered text on a plain line. "36" with a raised 1 is thirty-six with the mark of a note, and never 361; m²
 * stays m².
 */
final class Scripts {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    /** Most digits of the mark of a note. */
    private static final int LONGEST_MARK = 3;

    private Scripts() {}

    /** @param before the line up to there */
    static String raised(CharSequence before, String text) {
        String digits = text.strip();
        if (power(before)) {
            return map(text, RAISED).replace("-", "⁻").replace("−", "⁻").replace("+", "⁺");
        }
        boolean mark = digits.matches("[0-9]{1," + LONGEST_MARK + "}");
        return mark ? "〔" + digits + "〕" : digits.matches("[0-9].*") ? "^" + text : text;
    }

    static String lowered(String text) {
        return map(text, LOWERED);
    }

    /** Behind a unit, a variable or ten: what is raised is a power. */
    private static boolean power(CharSequence before) {
        int end = before.length();
        if (end == 0) {
            return false;
        }
        char last = before.charAt(end - 1);
        boolean ten = end >= 2
                && last == '0'
                && before.charAt(end - 2) == '1'
                && (end == 2 || !(Character.isDigit(before.charAt(end - 3)) || before.charAt(end - 3) == '.'));
        boolean latin = (last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z') || (last >= 'α' && last <= 'ω');
        return latin || ten || last == '米' || last == '里' || last == '㎝' || last == '㎜' || last == '㎞';
    }

    private static String map(String text, String digits) {
        var mapped = new StringBuilder();
        text.chars().forEach(c -> mapped.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : (char) c));
        return mapped.toString();
    }
}
