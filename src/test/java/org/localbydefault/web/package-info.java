/** Tests of the pages, against the running application. */
@NullMarked
package org.localbydefault.web;

import org.jspecify.annotations.NullMarked;
