package org.localbydefault.architecture.planted.council;

import org.assertj.core.data.Index;

/** Planted: brings a library into the core. */
public final class Brings {
  public int aLibrary() {
    return Index.atIndex(1).value;
  }
}
