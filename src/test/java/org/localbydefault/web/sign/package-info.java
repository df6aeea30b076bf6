/** Tests of coming in, without a browser. */
@NullMarked
package org.localbydefault.web.sign;

import org.jspecify.annotations.NullMarked;
