@NullMarked
package dev.pingyi.organization.ui;

import org.jspecify.annotations.NullMarked;
