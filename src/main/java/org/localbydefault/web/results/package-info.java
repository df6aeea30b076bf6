/**
 * Pages that show what a round came to: the whole message, every number unfolded, what if.
 *
 * <p>May use: {@code web}, the core, {@code report.*}.
 */
@NullMarked
package org.localbydefault.web.results;

import org.jspecify.annotations.NullMarked;
