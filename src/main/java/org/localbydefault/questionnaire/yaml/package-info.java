/**
 * Files to questionnaires, case studies and answers, with every problem at its line and column.
 *
 * <p>May use: {@code questionnaire}, {@code assessment}, {@code casestudy} and what those may use;
 * snakeyaml-engine.
 */
@NullMarked
package org.localbydefault.questionnaire.yaml;

import org.jspecify.annotations.NullMarked;
