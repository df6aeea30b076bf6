package org.localbydefault.report.compose;

import org.localbydefault.questionnaire.Ids;

/**
 * Names a kind of report; also its definition's file name.
 *
 * @param value such as {@code council} or {@code board-page}
 */
public record KindId(String value) {
  public KindId {
    if (!Ids.isSimple(value)) {
      throw new IllegalArgumentException("not an id: '" + value + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
