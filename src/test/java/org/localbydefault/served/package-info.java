/**
 * The built program as users start it: processes of its own on the jar, driven from outside.
 *
 * <p>Tests named {@code …IT} run after the jar is built ({@code mvn verify}).
 */
@NullMarked
package org.localbydefault.served;

import org.jspecify.annotations.NullMarked;
