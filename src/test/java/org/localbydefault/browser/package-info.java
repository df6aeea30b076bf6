/** A real browser for tests: opens pages, checks them with axe and takes pictures. */
@NullMarked
package org.localbydefault.browser;

import org.jspecify.annotations.NullMarked;
