/**
 * The action plan: what a council decided to do, who does it and by when.
 *
 * <p>May use: {@code assessment}.
 */
@NullMarked
package org.localbydefault.plan;

import org.jspecify.annotations.NullMarked;
