package dev.pingyi.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Kept as one document beside the revision's text: written once, read whole. */
@Converter
@Immutable // values never change: Hibernate need not copy one to see whether it did
class AnnexesConverter implements AttributeConverter<@Nullable Annexes, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Annexes annexes) {
        return annexes == null ? null : annexes.write();
    }

    @Override
    public @Nullable Annexes convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Annexes.read(column);
    }
}
