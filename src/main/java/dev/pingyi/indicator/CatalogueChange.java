package dev.pingyi.indicator;

/** How an officer adapts the catalogue of a round. Code and kind of an indicator stay what they are. */
public sealed interface CatalogueChange {

    /** One of the round's own; its code must be new and its name too. */
    record Add(Indicator indicator) implements CatalogueChange {}

    record Reword(String code, String name, String definition, String evidence, boolean required)
            implements CatalogueChange {}

    /** Only one that no unit has filled and no other refers to. */
    record Drop(String code) implements CatalogueChange {}
}
