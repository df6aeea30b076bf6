/**
 * Pages of the action plan: what a council decided to do, who does it and by when.
 *
 * <p>May use: {@code web}, the core, {@code exchange}.
 */
@NullMarked
package org.localbydefault.web.plan;

import org.jspecify.annotations.NullMarked;
