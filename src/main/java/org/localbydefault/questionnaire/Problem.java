package org.localbydefault.questionnaire;

/**
 * What is wrong with a file, where, and what to do about it.
 *
 * @param file as the user named it
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1, in characters; 0 where the whole line is meant
 * @param path what it concerns, such as {@code sections.community.questions.funding-length}; may be
 *     empty
 * @param message one sentence: what is wrong
 * @param hint one sentence: what to do; may be empty
 */
public record Problem(
    String file, int line, int column, String path, Severity severity, String message, String hint)
    implements Comparable<Problem> {

  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    int byLine = Integer.compare(line, other.line);
    int byColumn = Integer.compare(column, other.column);
    int byMessage = message.compareTo(other.message);
    return byFile != 0 ? byFile : byLine != 0 ? byLine : byColumn != 0 ? byColumn : byMessage;
  }

  /** As compilers print it: {@code file:line:column: error: message (path) — hint}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(file);
    if (line > 0) {
      out.append(':').append(line);
    }
    if (column > 0) {
      out.append(':').append(column);
    }
    out.append(": ").append(severity.name().toLowerCase(java.util.Locale.ROOT)).append(": ");
    out.append(message);
    if (!path.isEmpty()) {
      out.append(" [").append(path).append(']');
    }
    return hint.isEmpty() ? out.toString() : out.append("\n    ").append(hint).toString();
  }
}
