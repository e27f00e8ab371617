package dev.pingyi.review;

public enum ReviewState {
    OPEN,
    ACCEPTED,
    RETURNED
}
