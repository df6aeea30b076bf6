/**
 * Published reports: frozen, with the hash of what they were made from.
 *
 * <p>May use: {@code assessment}.
 */
@NullMarked
package org.localbydefault.publication;

import org.jspecify.annotations.NullMarked;
