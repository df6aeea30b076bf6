/** Tests of the program's start, its settings and its commands about the database. */
@NullMarked
package org.localbydefault.app;

import org.jspecify.annotations.NullMarked;
