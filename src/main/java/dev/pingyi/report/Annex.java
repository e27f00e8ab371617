package dev.pingyi.report;

import java.util.List;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one part adds to a submission.
 *
 * @param key under which it is kept beside the revision; never changed, installations have it in their database
 * @param type as which it is read back
 * @param none what stands for nothing
 */
public record Annex<T>(String key, JavaType type, T none) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static <T> Annex<T> of(String key, Class<T> type, T none) {
        return new Annex<>(key, JSON.constructType(type), none);
    }

    public static <E> Annex<List<E>> listOf(String key, Class<E> element) {
        return new Annex<>(key, JSON.getTypeFactory().constructCollectionType(List.class, element), List.of());
    }
}
