package org.localbydefault.report;

/** Which program this is. */
public final class Edition {
  /** The program's version. */
  public static final String VERSION = "0.1.0";

  /** Name and version, as reports and certificates carry them. */
  public static final String NAME = "Local by Default " + VERSION;

  private Edition() {}
}
