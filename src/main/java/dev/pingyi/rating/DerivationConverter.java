package dev.pingyi.rating;

import org.hibernate.annotations.Immutable;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** The arithmetic as a rating keeps it: one document, read as a whole. */
@Converter
@Immutable // values never change: Hibernate need not copy one to see whether it did
class DerivationConverter implements AttributeConverter<Derivation, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Derivation derivation) {
        return JSON.writeValueAsString(derivation);
    }

    @Override
    public Derivation convertToEntityAttribute(String stored) {
        return JSON.readValue(stored, Derivation.class);
    }
}
