package dev.pingyi.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office may set differently, {@code pingyi.security.*}. The defaults are what assessors of 等保 (GB/T 22239)
 * usually ask for.
 *
 * @param lockAfter failed logins in a row until an account is locked
 * @param lockFor how long it stays locked
 * @param passwordLength least number of characters
 * @param passwordClasses of the four classes (upper, lower, digit, other) that must occur
 * @param passwordCost of bcrypt, as a power of two; 11 takes about 0.15 s on one core
 */
@ConfigurationProperties("pingyi.security")
public record SecuritySettings(
        @DefaultValue("5") int lockAfter,
        @DefaultValue("15m") Duration lockFor,
        @DefaultValue("8") int passwordLength,
        @DefaultValue("3") int passwordClasses,
        @DefaultValue("11") int passwordCost) {}
