package dev.pingyi.report;

import dev.pingyi.text.Section;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A revision's text is one column: it is written once, read whole, and never searched section by section. */
@Converter
@Immutable // values never change: Hibernate need not copy one to see whether it did
class SectionsConverter implements AttributeConverter<@Nullable List<Section>, @Nullable String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Section>> SECTIONS = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Section> sections) {
        return sections == null ? null : JSON.writeValueAsString(sections);
    }

    @Override
    public @Nullable List<Section> convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : JSON.readValue(column, SECTIONS);
    }
}
