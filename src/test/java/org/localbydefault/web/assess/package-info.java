/** Tests of answering, without a browser. */
@NullMarked
package org.localbydefault.web.assess;

import org.jspecify.annotations.NullMarked;
