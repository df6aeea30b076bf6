/**
 * The first page, the choice of language, and what every site says about itself.
 *
 * <p>May use: {@code web}.
 */
@NullMarked
package org.localbydefault.web.home;

import org.jspecify.annotations.NullMarked;
