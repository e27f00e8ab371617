@NullMarked
package dev.pingyi.ballot.ui;

import org.jspecify.annotations.NullMarked;
