package dev.pingyi.document;

import java.util.stream.Collectors;

/** A formula on a plain line: 36 over 40 is 36/40, and never 3640. */
final class DocxMath {

    private DocxMath() {}

    static String line(XmlNode node) {
        return node.children().stream().map(DocxMath::part).collect(Collectors.joining());
    }

    private static String part(XmlNode node) {
        return switch (node.name()) {
            case "t" -> node.text();
            case "f" -> fraction(node);
            case "sSup" -> of(node, "e") + raised(of(node, "sup"));
            case "sSub" -> of(node, "e") + lowered(of(node, "sub"));
            case "sSubSup" -> of(node, "e") + lowered(of(node, "sub")) + raised(of(node, "sup"));
            case "sPre" -> lowered(of(node, "sub")) + raised(of(node, "sup")) + of(node, "e");
            case "rad" -> root(node);
            case "d" -> delimited(node);
            case "nary" -> nary(node);
            case "func" -> of(node, "fName") + " " + of(node, "e");
            case "limLow", "limUpp" -> of(node, "e") + "(" + of(node, "lim") + ")";
            case "eqArr" -> node.children("e").map(DocxMath::line).collect(Collectors.joining("; "));
            case "m" ->
                node.children("mr")
                        .map(row -> row.children("e").map(DocxMath::line).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("; ", "[", "]"));
            case "br" -> " ";
            case "acc" -> of(node, "e") + node.value("accPr", "chr").orElse("");
            case "del", "moveFrom" -> "";
            default -> line(node);
        };
    }

    private static String of(XmlNode node, String child) {
        return node.child(child).map(DocxMath::line).orElse("");
    }

    /** Every part is read once: read twice on each level, a nested formula would take for ever. */
    private static String fraction(XmlNode node) {
        String top = of(node, "num");
        String bottom = of(node, "den");
        boolean noBar = node.value("fPr", "type").filter("noBar"::equals).isPresent();
        return noBar ? "(" + top + " " + bottom + ")" : EquationField.group(top) + "/" + EquationField.group(bottom);
    }

    private static String raised(String text) {
        boolean simple = text.matches("[-−+]?[0-9]+");
        return text.isEmpty() ? "" : simple ? Scripts.raised("x", text) : "^" + EquationField.group(text);
    }

    private static String lowered(String text) {
        return text.isEmpty() ? "" : text.matches("[0-9]+") ? Scripts.lowered(text) : "_" + EquationField.group(text);
    }

    private static String root(XmlNode node) {
        String degree = of(node, "deg");
        return (degree.matches("[0-9]+") ? Scripts.raised("x", degree) : degree)
                + "√"
                + EquationField.group(of(node, "e"));
    }

    private static String delimited(XmlNode node) {
        return node.children("e")
                .map(DocxMath::line)
                .collect(Collectors.joining(
                        node.value("dPr", "sepChr").orElse("|"),
                        node.value("dPr", "begChr").orElse("("),
                        node.value("dPr", "endChr").orElse(")")));
    }

    private static String nary(XmlNode node) {
        String sub = of(node, "sub");
        String sup = of(node, "sup");
        return node.value("naryPr", "chr").orElse("∫")
                + (sub.isEmpty() ? "" : "_" + EquationField.group(sub))
                + (sup.isEmpty() ? "" : "^" + EquationField.group(sup))
                + EquationField.group(of(node, "e"));
    }
}
