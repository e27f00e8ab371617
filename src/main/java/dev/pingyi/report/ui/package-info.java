@NullMarked
package dev.pingyi.report.ui;

import org.jspecify.annotations.NullMarked;
