/**
 * Case studies, and matching them to findings with reasons.
 *
 * <p>May use: {@code finding} and what that may use.
 */
@NullMarked
package org.localbydefault.casestudy;

import org.jspecify.annotations.NullMarked;
