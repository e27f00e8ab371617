package dev.pingyi.seed;

import dev.pingyi.round.DataFile;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * seeds/figures.yaml.
 *
 * @param figures what is typed into the cell of an indicator, by its code
 */
record FigureSeed(Map<String, String> figures) {

    static FigureSeed read() {
        return DataFile.read(new ClassPathResource("seeds/figures.yaml"), FigureSeed.class);
    }
}
