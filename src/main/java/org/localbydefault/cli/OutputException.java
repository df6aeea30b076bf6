package org.localbydefault.cli;

/** A file or stream that could not be written; the message is a sentence for people. */
final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  OutputException(String message, Throwable cause) {
    super(message, cause);
  }
}
