package org.localbydefault.questionnaire.yaml;

/**
 * Where something stands in a file.
 *
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1, in characters; 0 where the whole line is meant
 */
record Place(int line, int column) {
  /** The file as a whole. */
  static final Place FILE = new Place(0, 0);
}
