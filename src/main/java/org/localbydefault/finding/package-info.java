/**
 * A scorecard to strengths, gaps, unknowns, disagreements, and the few weaknesses that come first.
 *
 * <p>May use: {@code scoring} and what that may use.
 */
@NullMarked
package org.localbydefault.finding;

import org.jspecify.annotations.NullMarked;
