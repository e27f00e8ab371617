/** The writing page and all that stands on it. */
@NullMarked
package dev.pingyi.workbench.ui;

import org.jspecify.annotations.NullMarked;
