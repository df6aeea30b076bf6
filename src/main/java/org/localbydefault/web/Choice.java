package org.localbydefault.web;

/**
 * One of several things to choose from.
 *
 * @param hint may be empty
 */
public record Choice(String value, String label, String hint) {
  public Choice(String value, String label) {
    this(value, label, "");
  }
}
