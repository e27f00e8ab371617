package dev.pingyi.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Data that people write by hand, in YAML. Read strictly: a misspelt or missing key is told, not passed over. */
public final class DataFile {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private DataFile() {}

    /**
     * @param type a record whose components are the keys of the file
     * @throws IllegalStateException if a key is missing, unknown or not of its type; names the file
     */
    public static <T> T read(Resource file, Class<T> type) {
        try (var text = file.getInputStream()) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return STRICT.convertValue(content, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (JacksonException wrong) {
            throw new IllegalStateException(
                    file.getDescription() + " cannot be used: " + wrong.getOriginalMessage(), wrong);
        }
    }
}
