package dev.pingyi.indicator;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.RoundId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;

/** The indicators of one round. Laid down by {@link Catalogues}, changed by the organizer's officer. */
@Entity
@Table(name = "indicator_catalogue")
class RoundCatalogue {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private RoundId round;

    @Version
    private long version;

    /** Of the organizer. */
    private String path;

    @Convert(converter = CatalogueConverter.class)
    @Column(columnDefinition = "longtext")
    private Catalogue document;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected RoundCatalogue() {}

    /** Where its round is visible. */
    boolean visibleTo(String scope) {
        return path.startsWith(scope) || scope.startsWith(path);
    }

    Catalogue catalogue() {
        return document;
    }

    RoundId round() {
        return round;
    }

    /**
     * @param edition the one that the officer has read
     * @param filled codes that some unit has filled
     * @throws Rejected if it has been changed meanwhile, or would lose or break what is there
     */
    void change(int edition, CatalogueChange change, Set<String> filled) {
        if (edition != document.edition()) {
            throw new Rejected("indicator.rejected.edition", document.edition());
        }
        var changed = switch (change) {
            case CatalogueChange.Add add -> document.with(add.indicator());
            case CatalogueChange.Reword reword ->
                document.replacing(known(reword.code())
                        .reworded(reword.name(), reword.definition(), reword.evidence(), reword.required()));
            case CatalogueChange.Drop drop -> without(known(drop.code()), filled);
        };
        CatalogueRules.check(changed);
        document = changed;
    }

    private Catalogue without(Indicator indicator, Set<String> filled) {
        if (filled.contains(indicator.code())) {
            throw new Rejected("indicator.rejected.filled", indicator.name());
        }
        var users = document.usersOf(indicator.code());
        if (!users.isEmpty()) {
            throw new Rejected("indicator.rejected.used", indicator.name(), users.getFirst());
        }
        return document.without(indicator.code());
    }

    private Indicator known(String code) {
        return document.find(code).orElseThrow(() -> new Rejected("indicator.rejected.unknown-indicator"));
    }
}
