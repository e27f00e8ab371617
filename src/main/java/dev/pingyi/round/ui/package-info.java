@NullMarked
package dev.pingyi.round.ui;

import org.jspecify.annotations.NullMarked;
