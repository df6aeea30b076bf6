package org.localbydefault.web;

/**
 * One of several things to choose from in a form.
 *
 * @param value what is sent
 * @param hint more about it; may be empty
 */
public record Choice(String value, String label, String hint) {
  public Choice(String value, String label) {
    this(value, label, "");
  }
}
