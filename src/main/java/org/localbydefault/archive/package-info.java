/**
 * Backups: every table to one file that any database of this program can be filled from, and
 * whether a file is whole.
 *
 * <p>May use: nothing of the house. Tables are read as the database describes them, so that a new
 * one is kept without a line here.
 */
@NullMarked
package org.localbydefault.archive;

import org.jspecify.annotations.NullMarked;
