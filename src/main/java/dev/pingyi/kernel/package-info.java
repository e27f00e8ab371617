/** Ids, value objects and the words of permission that every module shares. Knows no module. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package dev.pingyi.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
