package dev.pingyi.security;

/**
 * An account of the demo, shown with its password on the login page.
 *
 * @param title the post, e.g. 镇党委书记
 * @param task what to do with it in the demo, in one sentence
 */
public record DemoAccount(String title, String task, String username, String password) {}
