/**
 * What leads do with a round: starting and changing it, people and their links, differences,
 * agreement.
 *
 * <p>May use: {@code web} and the core.
 */
@NullMarked
package org.localbydefault.web.round;

import org.jspecify.annotations.NullMarked;
