/**
 * Pages about councils: which there are, who belongs to one, how it looks, what was done.
 *
 * <p>May use: {@code web}, {@code account}, {@code assessment}, {@code council}.
 */
@NullMarked
package org.localbydefault.web.council;

import org.jspecify.annotations.NullMarked;
