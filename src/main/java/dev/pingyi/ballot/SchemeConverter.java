package dev.pingyi.ballot;

import dev.pingyi.round.RatingScheme;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/** The scheme as a box keeps it: one document, read as a whole. */
@Converter
@Immutable // values never change: Hibernate need not copy one to see whether it did
class SchemeConverter implements AttributeConverter<RatingScheme, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(RatingScheme scheme) {
        return JSON.writeValueAsString(scheme);
    }

    @Override
    public RatingScheme convertToEntityAttribute(String stored) {
        return JSON.readValue(stored, RatingScheme.class);
    }
}
