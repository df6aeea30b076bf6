package org.localbydefault.cli;

/** What was asked for can't be done as asked: the message says why, the hint what to do. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String hint;

  UsageException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}
