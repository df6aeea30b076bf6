/**
 * The program's start: puts the parts together.
 *
 * <p>May use: everything.
 */
@NullMarked
package org.localbydefault.app;

import org.jspecify.annotations.NullMarked;
