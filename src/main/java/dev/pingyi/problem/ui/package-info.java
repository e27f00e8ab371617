/** The screens of last year's problems. */
@NullMarked
package dev.pingyi.problem.ui;

import org.jspecify.annotations.NullMarked;
