/**
 * Answers to a scorecard with its trace; agreement between people; what would raise a score; the
 * certificate.
 *
 * <p>May use: {@code assessment} and what that may use.
 */
@NullMarked
package org.localbydefault.scoring;

import org.jspecify.annotations.NullMarked;
