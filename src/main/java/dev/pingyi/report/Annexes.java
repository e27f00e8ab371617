package dev.pingyi.report;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What belongs to a report besides its text, one {@link Annex} of each {@link ReportPart}. While the report may be
 * edited it lives where it is entered; with every submission it is kept in the revision, so that whoever reads that
 * revision sees what was submitted and nothing newer.
 */
public final class Annexes {

    public static final Annexes NONE = new Annexes(Map.of());

    private static final JsonMapper JSON = JsonMapper.shared();

    /** As the parts gave them, or as JSON where they come from the database. */
    private final Map<String, Object> values;

    private Annexes(Map<String, ?> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /** @param values by the key of their annex */
    static Annexes live(Map<String, ?> values) {
        return new Annexes(values);
    }

    static Annexes read(String json) {
        var values = new LinkedHashMap<String, JsonNode>();
        JSON.readTree(json).properties().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        return new Annexes(values);
    }

    String write() {
        return JSON.writeValueAsString(values);
    }

    /** {@link Annex#none} where the part had nothing to add, or did not exist yet. */
    @SuppressWarnings("unchecked") // what a part gave is of its own annex's type
    public <T> T of(Annex<T> annex) {
        var value = values.get(annex.key());
        if (value == null) {
            return annex.none();
        }
        if (value instanceof JsonNode json) {
            T read = JSON.treeToValue(json, annex.type());
            if (read == null) {
                return annex.none();
            }
            values.put(annex.key(), read);
            return read;
        }
        return (T) value;
    }
}
