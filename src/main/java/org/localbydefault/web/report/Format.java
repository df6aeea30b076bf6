package org.localbydefault.web.report;

import java.util.Arrays;
import java.util.Optional;

/** The formats of files, in the order in which pages offer them. */
enum Format {
  HTML("html", "text/html;charset=UTF-8"),
  PDF("pdf", "application/pdf"),
  CSV("csv", "text/csv;charset=UTF-8"),
  JSON("json", "application/json");

  private final String id;
  private final String type;

  Format(String id, String type) {
    this.id = id;
    this.type = type;
  }

  /** The word used in addresses and files. */
  String id() {
    return id;
  }

  /** The media type. */
  String type() {
    return type;
  }

  static Optional<Format> find(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }
}
