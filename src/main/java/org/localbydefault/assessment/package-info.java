/**
 * What people answered: respondents, perspectives, answers, evidence, agreed answers.
 *
 * <p>May use: {@code text}, {@code questionnaire}, {@code council}.
 */
@NullMarked
package org.localbydefault.assessment;

import org.jspecify.annotations.NullMarked;
