/**
 * Who may come in: accounts, their roles at councils, secret links, attempts, the audit trail.
 *
 * <p>May use: {@code council}, {@code assessment}, {@code publication}.
 */
@NullMarked
package org.localbydefault.account;

import org.jspecify.annotations.NullMarked;
