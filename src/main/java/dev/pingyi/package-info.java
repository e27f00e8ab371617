@NullMarked
package dev.pingyi;

import org.jspecify.annotations.NullMarked;
