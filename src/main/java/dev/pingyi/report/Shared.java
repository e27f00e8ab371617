package dev.pingyi.report;

/** How many characters two texts have in common at their beginning and at their end. */
record Shared(int before, int after) {

    static Shared of(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int before = 0;
        while (before < shorter && one.charAt(before) == other.charAt(before)) {
            before++;
        }
        // A character beyond the basic plane is two of Java's, and half of it cannot be stored.
        if (before > 0 && Character.isHighSurrogate(one.charAt(before - 1))) {
            before--;
        }
        int after = 0;
        while (after < shorter - before
                && one.charAt(one.length() - 1 - after) == other.charAt(other.length() - 1 - after)) {
            after++;
        }
        if (after > 0 && Character.isLowSurrogate(one.charAt(one.length() - after))) {
            after--;
        }
        return new Shared(before, after);
    }

    /** What lies between. */
    String middle(String text) {
        return text.substring(before, text.length() - after);
    }

    /** The one text, of whose middle only is known, from the other. */
    String around(String middle, String other) {
        return other.substring(0, before) + middle + other.substring(other.length() - after);
    }
}
