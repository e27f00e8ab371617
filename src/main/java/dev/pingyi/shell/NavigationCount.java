package dev.pingyi.shell;

/** How many things wait behind an entry of the navigation; a module contributes one as a bean for its own route. */
public interface NavigationCount {

    /** The route of the view whose entry carries the figure, without a leading slash. */
    String route();

    /** What waits for the current actor now; asked at every navigation, so it must be cheap. 0 shows nothing. */
    int count();
}
