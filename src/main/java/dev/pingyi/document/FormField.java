package dev.pingyi.document;

/** Boxes and choices of forms keep their value beside the text. */
final class FormField {

    private FormField() {}

    static String value(XmlNode mark) {
        var box = mark.child("ffData", "checkBox");
        if (box.isPresent()) {
            String property = box.get().has("checked") ? "checked" : "default";
            return box.get().on(property) ? "☑" : "□";
        }
        return mark.child("ffData", "ddList")
                .flatMap(list -> list.children("listEntry")
                        .skip(list.value("result")
                                .filter(chosen -> chosen.matches("\\d{1,4}"))
                                .map(Integer::parseInt)
                                .orElse(0))
                        .findFirst())
                .map(entry -> entry.attribute("val"))
                .orElse("");
    }
}
