package dev.pingyi.database;

/**
 * A setting of the database server that puts acknowledged data at risk.
 *
 * @param name the server variable
 * @param value what it is
 * @param wanted what it must be
 */
public record UnsafeSetting(String name, String value, String wanted) {}
