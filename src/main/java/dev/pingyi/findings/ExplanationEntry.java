package dev.pingyi.findings;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.Editor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Keeps an {@link Explanation}; explaining the same again replaces the words. */
@Entity
@Table(name = "report_explanation")
class ExplanationEntry {

    /** @param fingerprint SHA-256 of rule and passage, in hexadecimal */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "report_id"))
            ReportId report,

            String fingerprint)
            implements Serializable {

        static Key of(ReportId report, CheckedFinding finding) {
            var words = Checking.key(finding.rule(), finding.passage()).getBytes(StandardCharsets.UTF_8);
            try {
                return new Key(
                        report,
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(words)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // asked by Explanations
    private Key key;

    private String rule;

    @Column(columnDefinition = "longtext")
    private String passage;

    @Column(columnDefinition = "longtext")
    private String message;

    private String words;

    private String writtenBy;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ExplanationEntry() {}

    ExplanationEntry(ReportId report, CheckedFinding finding, String words, Editor editor) {
        this.key = Key.of(report, finding);
        this.rule = finding.rule();
        this.passage = finding.passage();
        this.message = finding.message();
        this.words = words;
        this.writtenBy = editor.title();
        this.writtenAt = editor.at();
    }

    Explanation explanation() {
        return new Explanation(rule, passage, message, words, writtenBy, writtenAt);
    }
}
