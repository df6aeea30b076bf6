/** A mail server for tests, and the application with letters on. */
@NullMarked
package org.localbydefault.mail;

import org.jspecify.annotations.NullMarked;
