package org.localbydefault.web.report;

import java.util.Arrays;
import java.util.Optional;
import org.localbydefault.report.compose.KindId;

/** The kinds of report that a council publishes, in the order in which pages offer them. */
enum Kind {
  COUNCIL("council"),
  BOARD_PAGE("board-page"),
  SCRUTINY_PACK("scrutiny-pack");

  private final String id;

  Kind(String id) {
    this.id = id;
  }

  /** The word used in addresses and files. */
  String id() {
    return id;
  }

  KindId definition() {
    return new KindId(id);
  }

  static Optional<Kind> find(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
