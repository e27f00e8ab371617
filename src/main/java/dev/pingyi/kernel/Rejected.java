package dev.pingyi.kernel;

/**
 * A command that cannot be carried out now, told in the user's language: what happened, what was kept, what to do
 * next. Nothing has been changed when it is thrown.
 */
public final class Rejected extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key key in the message bundle, {@code <module>.rejected.<reason>}
     * @param arguments values for its places {0}, {1}, …
     */
    public Rejected(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
