package dev.pingyi.kernel;

import java.util.List;
import java.util.stream.IntStream;

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

    /** The paths of everything that covers this one, itself among them. */
    public List<String> above() {
        return IntStream.range(0, path.length())
                .filter(i -> path.charAt(i) == '/')
                .mapToObj(i -> path.substring(0, i + 1))
                .toList();
    }

    public boolean covers(Scope other) {
        return other.path.startsWith(path);
    }
}
