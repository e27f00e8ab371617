@NullMarked
package dev.pingyi.review.ui;

import org.jspecify.annotations.NullMarked;
