package org.localbydefault.archive;

import java.nio.file.Path;

/** Why a backup can't be made, read or restored, in a sentence for people. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String hint;

  /**
   * @param hint what to do about it
   */
  ArchiveException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  public ArchiveException(String message) {
    this(message, "");
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
    hint = "";
  }

  static ArchiveException noBackup(Path file, Throwable cause) {
    return new ArchiveException(file + " is not a backup, or only a part of one", cause);
  }

  /** What to do about it; empty where there is nothing. */
  public String hint() {
    return hint;
  }
}
