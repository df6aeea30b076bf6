package org.localbydefault.web;

import org.jspecify.annotations.Nullable;

/**
 * One of several things to choose from in a form.
 *
 * @param value what is sent
 * @param hint more about it; null for none, which is how templates ask
 */
public record Choice(String value, String label, @Nullable String hint) {
  public static Choice of(String value, String label) {
    return new Choice(value, label, null);
  }
}
