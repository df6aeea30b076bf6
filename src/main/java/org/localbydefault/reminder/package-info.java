/**
 * Letters that remind people of what is wanted of them: each once, on whichever node.
 *
 * <p>May use: {@code council}, {@code assessment}, {@code account}.
 */
@NullMarked
package org.localbydefault.reminder;

import org.jspecify.annotations.NullMarked;
