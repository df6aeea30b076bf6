/**
 * What is asked: sections, questions, scales, bands, gates, conditions, and the problems that an
 * author can make with them.
 *
 * <p>May use: {@code text}, {@code council}.
 */
@NullMarked
package org.localbydefault.questionnaire;

import org.jspecify.annotations.NullMarked;
