package org.localbydefault.archive;

/** Why a backup can't be made, read or restored, in a sentence for people. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
