package dev.pingyi.attachment;

/** Why a file is not taken, as the last part of the key of the sentence that says so. */
final class Unfit extends Exception {

    private final String reason;

    Unfit(String reason) {
        super(reason);
        this.reason = reason;
    }

    String key() {
        return "attachment.rejected." + reason;
    }
}
