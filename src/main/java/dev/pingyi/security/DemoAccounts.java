package dev.pingyi.security;

import java.util.List;

/** The accounts that the login page offers. A bean of this type exists in the demo profile only (module seed). */
public interface DemoAccounts {

    /** In the order shown. */
    List<DemoAccount> accounts();
}
