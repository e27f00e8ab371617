@NullMarked
package dev.pingyi.casework.ui;

import org.jspecify.annotations.NullMarked;
