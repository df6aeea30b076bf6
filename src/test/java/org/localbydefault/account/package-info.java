/** Tests of accounts, without a database. */
@NullMarked
package org.localbydefault.account;

import org.jspecify.annotations.NullMarked;
