/**
 * Results as files for other programs: JSON with the whole trace, and CSV.
 *
 * <p>May use: every package of the core; jackson-core.
 */
@NullMarked
package org.localbydefault.exchange;

import org.jspecify.annotations.NullMarked;
