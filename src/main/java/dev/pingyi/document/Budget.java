package dev.pingyi.document;

/**
 * What a file may cost: a packed file of a few hundred kilobytes can hold millions of elements, and each costs far more
 * in memory than in the file. Counted while a file is read, so that it is refused before the memory is spent. One for all
 * parts of a file.
 */
final class Budget {

    /** A file asks for more than it may cost; no office program writes such a one. */
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1;

        private TooLarge(String what) {
            super(what, null, false, false);
        }
    }

    private final int deepest;
    private long nodes;
    private long characters;
    private int depth;

    /**
     * @param nodes elements, attributes and cells in all
     * @param characters of text in all, names and values of attributes among them
     * @param depth of elements inside each other
     */
    Budget(long nodes, long characters, int depth) {
        this.nodes = nodes;
        this.characters = characters;
        this.deepest = depth;
    }

    /** One element, attribute or cell more. */
    void node() {
        if (--nodes < 0) {
            throw new TooLarge("nodes");
        }
    }

    /** Something that costs as much as so many elements. */
    void nodes(int count) {
        nodes -= count;
        if (nodes < 0) {
            throw new TooLarge("nodes");
        }
    }

    void text(int length) {
        characters -= length;
        if (characters < 0) {
            throw new TooLarge("characters");
        }
    }

    void enter() {
        if (++depth > deepest) {
            throw new TooLarge("depth");
        }
    }

    void leave() {
        depth--;
    }
}
