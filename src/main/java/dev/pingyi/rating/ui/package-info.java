@NullMarked
package dev.pingyi.rating.ui;

import org.jspecify.annotations.NullMarked;
