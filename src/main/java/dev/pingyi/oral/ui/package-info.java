/** The screens of the spoken version. */
@NullMarked
package dev.pingyi.oral.ui;

import org.jspecify.annotations.NullMarked;
