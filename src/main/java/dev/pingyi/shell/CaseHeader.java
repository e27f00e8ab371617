package dev.pingyi.shell;

/** What stands above the tabs of a report. */
public record CaseHeader(String title, String unit, String round, String state, Tone tone) {}
