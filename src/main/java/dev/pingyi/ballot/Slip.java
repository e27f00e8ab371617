package dev.pingyi.ballot;

/**
 * A one-time code as printed and handed out at random; it says the class, not the person. Exists in clear only in the
 * answer to the officer; the database holds its digest.
 */
public record Slip(String classLabel, String code) {

    /** Never the code: it would find its way into a log. */
    @Override
    public String toString() {
        return "Slip[" + classLabel + "]";
    }
}
