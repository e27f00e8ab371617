package dev.pingyi.kernel;

import dev.pingyi.language.Saying;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/** A saying as a table keeps it: {@code {"key":"ballot.closed.remark","arguments":[9,8]}}; without key, own words. */
@Converter
@Immutable // values never change: Hibernate need not copy one to see whether it did
public class SayingConverter implements AttributeConverter<Saying, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Only what Saying is made of, so that a method added to it never changes what is stored. */
    private record Stored(String key, List<Object> arguments) {}

    @Override
    public String convertToDatabaseColumn(Saying saying) {
        return JSON.writeValueAsString(new Stored(saying.key(), saying.arguments()));
    }

    @Override
    public Saying convertToEntityAttribute(String stored) {
        var read = JSON.readValue(stored, Stored.class);
        return new Saying(read.key(), read.arguments());
    }
}
