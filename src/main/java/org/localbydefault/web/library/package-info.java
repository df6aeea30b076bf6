/**
 * Pages of the library of case studies, open to everybody.
 *
 * <p>May use: {@code web}, the core.
 */
@NullMarked
package org.localbydefault.web.library;

import org.jspecify.annotations.NullMarked;
