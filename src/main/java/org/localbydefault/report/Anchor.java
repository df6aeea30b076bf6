package org.localbydefault.report;

import java.util.regex.Pattern;

/**
 * A place in the report that can be referred to; unique in it.
 *
 * @param id small letters, digits, dots and hyphens, beginning with a letter
 */
public record Anchor(String id) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9.-]*");

  public Anchor {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not an anchor: '" + id + "'");
    }
  }
}
