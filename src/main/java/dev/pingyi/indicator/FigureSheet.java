package dev.pingyi.indicator;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.language.Formats;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one unit fills in during one round. Changed with its row locked, cell by cell: two people who fill different
 * cells never meet, two in the same cell are told. Made by {@link FigureSheets#layDown}.
 */
@Entity
@Table(name = "figure_sheet")
class FigureSheet {

    @EmbeddedId
    private SheetKey key;

    @Version
    private long version;

    /** Of the unit. */
    private String path;

    private boolean open;

    @ElementCollection
    @CollectionTable(
            name = "figure",
            joinColumns = {
                @JoinColumn(name = "round_id", referencedColumnName = "round_id"),
                @JoinColumn(name = "unit_id", referencedColumnName = "unit_id")
            })
    @MapKeyColumn(name = "code")
    private Map<String, Cell> figures = new HashMap<>();

    @ElementCollection
    @CollectionTable(
            name = "figure_last_year",
            joinColumns = {
                @JoinColumn(name = "round_id", referencedColumnName = "round_id"),
                @JoinColumn(name = "unit_id", referencedColumnName = "unit_id")
            })
    @MapKeyColumn(name = "code")
    private Map<String, Cell> lastYear = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected FigureSheet() {}

    String path() {
        return path;
    }

    OrganizationId unit() {
        return key.unit();
    }

    boolean open() {
        return open;
    }

    Map<String, Cell> figures() {
        return figures;
    }

    Map<String, Cell> lastYear() {
        return lastYear;
    }

    /** @param baseVersion of the cell as it was seen, 0 for one never filled */
    Saved fill(Indicator indicator, String typed, long baseVersion, Stamp stamp) {
        return put(figures, indicator, typed, baseVersion, stamp);
    }

    Saved fillLastYear(Indicator indicator, String typed, long baseVersion, Stamp stamp) {
        return put(lastYear, indicator, typed, baseVersion, stamp);
    }

    void close() {
        open = false;
    }

    void reopen() {
        open = true;
    }

    private Saved put(Map<String, Cell> cells, Indicator indicator, String typed, long baseVersion, Stamp stamp) {
        if (!open) {
            throw new Rejected("indicator.rejected.closed", indicator.name());
        }
        if (indicator.computed()) {
            throw new Rejected("indicator.rejected.calculated", indicator.name());
        }
        String content = TypedValue.plain(indicator, typed);
        var stored = Optional.ofNullable(cells.get(indicator.code()));
        if (stored.map(Cell::content).orElse("").equals(content)) {
            return new Saved(
                    stored.map(Cell::version).orElse(0L),
                    stored.map(Cell::changedAt).orElse(stamp.at()),
                    TypedValue.shown(indicator, content));
        }
        stored.filter(cell -> cell.version() != baseVersion).ifPresent(cell -> {
            throw new Rejected(
                    "indicator.rejected.conflict",
                    indicator.name(),
                    cell.changedBy(),
                    Formats.time(cell.changedAt()),
                    TypedValue.shown(indicator, cell.content()),
                    typed.strip());
        });
        long next = stored.map(Cell::version).orElse(0L) + 1;
        cells.put(indicator.code(), new Cell(content, next, stamp.by(), stamp.at()));
        return new Saved(next, stamp.at(), TypedValue.shown(indicator, content));
    }

    /** Plain values by code, only those filled. */
    static Map<String, String> contents(Map<String, Cell> cells) {
        Map<String, String> contents = new HashMap<>();
        cells.forEach((code, cell) -> {
            if (!cell.content().isEmpty()) {
                contents.put(code, cell.content());
            }
        });
        return contents;
    }
}
