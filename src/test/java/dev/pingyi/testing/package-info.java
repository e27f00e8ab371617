/** What tests of the whole portal share: a county of their own, and acting as one of its people. */
@NullMarked
package dev.pingyi.testing;

import org.jspecify.annotations.NullMarked;
