package org.localbydefault.architecture.planted.helper;

/** Planted: a package that no rule speaks of, with a name that says nothing. */
public final class Helps {
  public int withWhat() {
    return 0;
  }
}
