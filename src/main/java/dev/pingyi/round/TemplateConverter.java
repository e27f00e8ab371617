package dev.pingyi.round;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a version of a template as one JSON document with the version of its form. */
@Converter
@Immutable // values never change: Hibernate need not copy one to see whether it did
class TemplateConverter implements AttributeConverter<Template, String> {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Document(int version, Template template) {}

    @Override
    public String convertToDatabaseColumn(Template template) {
        return JSON.writeValueAsString(new Document(VERSION, template));
    }

    @Override
    public Template convertToEntityAttribute(String column) {
        var document = JSON.readValue(column, Document.class);
        if (document.version() != VERSION) {
            throw new IllegalStateException("A template of form " + document.version() + " cannot be read");
        }
        return document.template();
    }
}
