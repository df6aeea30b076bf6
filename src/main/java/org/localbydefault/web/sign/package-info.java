/**
 * Pages to come in and go out: the first start, signing in, invitations, passwords, the account.
 *
 * <p>May use: {@code web}, {@code account}, {@code council}.
 */
@NullMarked
package org.localbydefault.web.sign;

import org.jspecify.annotations.NullMarked;
