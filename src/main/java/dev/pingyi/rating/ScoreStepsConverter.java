package dev.pingyi.rating;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/** The arithmetic as a rating keeps it: one document, read as a whole. */
@Converter
@Immutable // values never change: Hibernate need not copy one to see whether it did
class ScoreStepsConverter implements AttributeConverter<ScoreSteps, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(ScoreSteps derivation) {
        return JSON.writeValueAsString(derivation);
    }

    @Override
    public ScoreSteps convertToEntityAttribute(String stored) {
        return JSON.readValue(stored, ScoreSteps.class);
    }
}
