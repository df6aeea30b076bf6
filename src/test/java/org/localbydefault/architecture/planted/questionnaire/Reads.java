package org.localbydefault.architecture.planted.questionnaire;

import org.snakeyaml.engine.v2.api.LoadSettings;

/** Planted: reads files itself, which only the package below it may. */
public final class Reads {
  public LoadSettings files() {
    return LoadSettings.builder().build();
  }
}
