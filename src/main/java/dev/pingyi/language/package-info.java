/**
 * What the portal says and how it writes dates, in the language of whoever reads. No Vaadin, no Spring: any layer may
 * speak. Who reads is told by a {@link dev.pingyi.language.Reader} on the class path.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.pingyi.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
