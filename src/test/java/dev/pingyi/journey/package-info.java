/** The whole portal in a real browser. */
@NullMarked
package dev.pingyi.journey;

import org.jspecify.annotations.NullMarked;
