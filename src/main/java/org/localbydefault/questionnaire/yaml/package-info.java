/**
 * Files to questionnaires, case studies, answers and report definitions, with every problem at its
 * line and column.
 *
 * <p>May use: {@code questionnaire}, {@code assessment}, {@code casestudy}, {@code report.compose}
 * and what those may use; snakeyaml-engine.
 */
@NullMarked
package org.localbydefault.questionnaire.yaml;

import org.jspecify.annotations.NullMarked;
