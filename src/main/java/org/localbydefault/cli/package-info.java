/**
 * The commands: what was typed to results, reports and messages.
 *
 * <p>May use: every package of the core, {@code questionnaire.yaml}, {@code report.pdf}, {@code
 * report.html}, {@code exchange}; picocli. Knows nothing of servers and databases.
 */
@NullMarked
package org.localbydefault.cli;

import org.jspecify.annotations.NullMarked;
