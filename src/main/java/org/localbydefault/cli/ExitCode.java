package org.localbydefault.cli;

/** What a command's exit says to scripts. */
public final class ExitCode {
  /** All is good. */
  public static final int GOOD = 0;

  /** A file's content has problems, or a report does not fit the answers. */
  public static final int CONTENT = 1;

  /** The command was not understood, or can't be done as asked. */
  public static final int USAGE = 2;

  /** Something broke: a full disk, a missing permission, a fault in the program. */
  public static final int BROKEN = 3;

  private ExitCode() {}
}
