/**
 * Tests of the stores as round trips through a database, on H2 and by a subclass each on
 * PostgreSQL; {@code postgres} says how.
 */
@NullMarked
package org.localbydefault.persistence;

import org.jspecify.annotations.NullMarked;
