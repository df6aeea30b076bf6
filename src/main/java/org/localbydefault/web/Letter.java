package org.localbydefault.web;

import org.localbydefault.account.Email;

/**
 * A letter that reminds, as it is sent.
 *
 * @param stop the whole address by which the person stops such letters
 */
record Letter(Email to, String subject, String text, String stop) {}
