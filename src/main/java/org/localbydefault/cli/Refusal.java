package org.localbydefault.cli;

/** Why the server or the database can't do what was asked, and what to do about it. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int code;
  private final String hint;

  private Refusal(int code, String message, String hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  /** It can't be done as asked. */
  public static Refusal ofRequest(String message, String hint) {
    return new Refusal(ExitCode.USAGE, message, hint);
  }

  /** A file's content is not what it must be. */
  public static Refusal ofContent(String message, String hint) {
    return new Refusal(ExitCode.CONTENT, message, hint);
  }

  /** Something around the program broke, or it may not do what it must. */
  public static Refusal ofMachinery(String message, String hint) {
    return new Refusal(ExitCode.BROKEN, message, hint);
  }

  int code() {
    return code;
  }

  String hint() {
    return hint;
  }
}
