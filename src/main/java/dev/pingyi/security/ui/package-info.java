@NullMarked
package dev.pingyi.security.ui;

import org.jspecify.annotations.NullMarked;
