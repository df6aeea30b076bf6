/**
 * Plain text, its language and how hard it is to read.
 *
 * <p>May use: nothing but {@code java..}.
 */
@NullMarked
package org.localbydefault.text;

import org.jspecify.annotations.NullMarked;
