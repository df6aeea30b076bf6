/**
 * Answering: joining a round, the list of principles, one question a page, checking, finishing.
 *
 * <p>May use: {@code web} and the core.
 */
@NullMarked
package org.localbydefault.web.assess;

import org.jspecify.annotations.NullMarked;
