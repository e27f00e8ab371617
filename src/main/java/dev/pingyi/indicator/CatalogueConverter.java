package dev.pingyi.indicator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a catalogue as one JSON document with the version of its form: that of years ago must still be read. */
@Converter
@Immutable // values never change: Hibernate need not copy one to see whether it did
class CatalogueConverter implements AttributeConverter<Catalogue, String> {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Document(int version, Catalogue catalogue) {}

    static String write(Catalogue catalogue) {
        return JSON.writeValueAsString(new Document(VERSION, catalogue));
    }

    @Override
    public String convertToDatabaseColumn(Catalogue catalogue) {
        return write(catalogue);
    }

    @Override
    public Catalogue convertToEntityAttribute(String column) {
        var document = JSON.readValue(column, Document.class);
        if (document.version() != VERSION) {
            throw new IllegalStateException("A catalogue of version " + document.version() + " cannot be read");
        }
        return document.catalogue();
    }
}
