package dev.pingyi.round;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a plan as one JSON document with the version of its form, so that a later form can tell what it reads: a
 * round of years ago must still open.
 */
@Converter
class RoundPlanConverter implements AttributeConverter<RoundPlan, String> {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Document(int version, RoundPlan plan) {}

    @Override
    public String convertToDatabaseColumn(RoundPlan plan) {
        return JSON.writeValueAsString(new Document(VERSION, plan));
    }

    @Override
    public RoundPlan convertToEntityAttribute(String column) {
        var document = JSON.readValue(column, Document.class);
        if (document.version() != VERSION) {
            throw new IllegalStateException("A round plan of version " + document.version() + " cannot be read");
        }
        return document.plan();
    }
}
