package org.localbydefault.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes CSV as RFC 4180 has it. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe, unless it is a plain number.
 */
final class CsvWriter {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final OutputStream to;

  CsvWriter(OutputStream to) {
    this.to = to;
  }

  void row(List<String> cells) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : ",");
      append(line, harmless(cells.get(i)));
    }
    to.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String harmless(String cell) {
    return cell.isEmpty() || FORMULA_STARTS.indexOf(cell.charAt(0)) < 0 || isNumber(cell)
        ? cell
        : "'" + cell;
  }

  /** Digits with one sign and one point at most: nothing that a spreadsheet computes. */
  private static boolean isNumber(String cell) {
    boolean hasDigit = false;
    boolean hasPoint = false;
    for (int i = cell.charAt(0) == '-' ? 1 : 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '.' && !hasPoint) {
        hasPoint = true;
      } else if (c >= '0' && c <= '9') {
        hasDigit = true;
      } else {
        return false;
      }
    }
    return hasDigit;
  }

  private static void append(StringBuilder line, String cell) {
    boolean isQuoted = false;
    for (int i = 0; i < cell.length(); i++) {
      isQuoted |= ",\"\r\n".indexOf(cell.charAt(i)) >= 0;
    }
    if (isQuoted) {
      line.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      line.append(cell);
    }
  }
}
