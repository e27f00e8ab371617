/** The embedded MariaDB of the demo and the tests, and the check that a database is durable. Not in the production jar's class path: everything here is reached by name or by condition. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.pingyi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
