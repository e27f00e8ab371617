@NullMarked
package dev.pingyi.committee.ui;

import org.jspecify.annotations.NullMarked;
