package dev.pingyi.report.checker;

/** Whether two names mean the same group of people or things. */
final class Labels {

    private Labels() {}

    /**
     * Equal, one the end of the other (全镇党员 / 党员), or a usual short form (支部委员 / 支委, 村委会委员 / 村委委员):
     * the shorter is contained in the longer in order, and both begin and end alike or the short form ends the long one.
     */
    static boolean same(String one, String other) {
        if (one.length() < 2 || other.length() < 2) {
            return false;
        }
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        return longer.endsWith(shorter)
                || (longer.charAt(0) == shorter.charAt(0) && longer.length() <= 6 && abbreviates(shorter, longer));
    }

    /** The noun at the end: 农村党支部 → 支部. */
    static String head(String label) {
        return label.length() <= 2 ? label : label.substring(label.length() - 2);
    }

    private static boolean abbreviates(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < shorter.length(); i++) {
            char c = shorter.charAt(i);
            at = longer.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
