package dev.pingyi.round;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps a plan as one JSON document with the version of its form, so that a later form can tell what it reads: a
 * round of years ago must still open. Form 1 had a simpler template, see {@link FormerTemplate}; form 2 is written.
 */
@Converter
@Immutable // values never change: Hibernate need not copy one to see whether it did
class RoundPlanConverter implements AttributeConverter<RoundPlan, String> {

    private static final int VERSION = 2;
    private static final String TEMPLATE = "template";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<FormerTemplate.Part>> FORMER = new TypeReference<>() {};

    private record Document(int version, RoundPlan plan) {}

    @Override
    public String convertToDatabaseColumn(RoundPlan plan) {
        return JSON.writeValueAsString(new Document(VERSION, plan));
    }

    @Override
    public RoundPlan convertToEntityAttribute(String column) {
        var document = JSON.readTree(column);
        int version = document.path("version").asInt(0);
        return switch (version) {
            case VERSION -> JSON.treeToValue(document.path("plan"), RoundPlan.class);
            case 1 -> JSON.treeToValue(upgraded(document.path("plan")), RoundPlan.class);
            default -> throw new IllegalStateException("A round plan of version " + version + " cannot be read");
        };
    }

    private static JsonNode upgraded(JsonNode plan) {
        var former = new FormerTemplate(JSON.readValue(JSON.treeAsTokens(plan.path(TEMPLATE)), FORMER));
        return ((ObjectNode) plan.deepCopy()).set(TEMPLATE, JSON.valueToTree(former.now()));
    }
}
