/**
 * Keeps councils, accounts, answers, plans and published reports in a database: entities that
 * nobody else sees, and Panache repositories behind the core's interfaces.
 *
 * <p>May use: {@code council}, {@code assessment}, {@code plan}, {@code publication}, {@code
 * account}.
 */
@NullMarked
package org.localbydefault.persistence;

import org.jspecify.annotations.NullMarked;
