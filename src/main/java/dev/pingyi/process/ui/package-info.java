@NullMarked
package dev.pingyi.process.ui;

import org.jspecify.annotations.NullMarked;
