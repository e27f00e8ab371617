package dev.pingyi.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Kept as one document beside the revision's text: written once, read whole. */
@Converter
class AnnexesConverter implements AttributeConverter<@Nullable Annexes, @Nullable String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Annexes annexes) {
        return annexes == null ? null : JSON.writeValueAsString(annexes);
    }

    @Override
    public @Nullable Annexes convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : JSON.readValue(column, Annexes.class);
    }
}
