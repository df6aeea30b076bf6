/**
 * The same tests on PostgreSQL.
 *
 * <p>A test class that needs the database runs on H2. To run it on PostgreSQL as well, put one more
 * class beside it:
 *
 * <pre>{@code
 * @QuarkusTest
 * @TestProfile(OnPostgres.class)
 * class AnswersOnPostgresTest extends AnswersTest {}
 * }</pre>
 *
 * <p>The profile builds the application once more for PostgreSQL and starts a server of its own,
 * which comes from Maven Central and needs neither Docker nor an installation. All classes with it
 * share both. Tests of it see what others left in the database: they make what they need and look
 * at nothing else.
 */
@NullMarked
package org.localbydefault.postgres;

import org.jspecify.annotations.NullMarked;
