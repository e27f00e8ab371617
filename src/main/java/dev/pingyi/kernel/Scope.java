package dev.pingyi.kernel;

/**
 * A subtree of organizations, as the path of its root: {@code /<id>/<id>/}. Every query takes one, so that several
 * counties in one installation see nothing of each other.
 *
 * @param path begins and ends with a slash
 */
public record Scope(String path) {

    /** The whole installation; only for the process and for the system administrator. */
    public static final Scope ALL = new Scope("/");

    public Scope {
        if (!path.startsWith("/") || !path.endsWith("/")) {
            throw new IllegalArgumentException("A scope begins and ends with a slash: " + path);
        }
    }

    public Scope child(OrganizationId id) {
        return new Scope(path + id + "/");
    }

    public boolean covers(Scope other) {
        return other.path.startsWith(path);
    }
}
