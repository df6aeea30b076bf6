package org.localbydefault.report;

import java.time.LocalDate;
import org.localbydefault.text.Language;

/**
 * What a report says of itself.
 *
 * @param title of the document, as shown in a window's title
 * @param subtitle one line under the title: which questionnaire, what kind of report
 * @param council whose report it is, as shown in the running head
 * @param date of the assessment, not of the printing: the same input gives the same bytes
 * @param language of everything that is not marked otherwise
 * @param keywords for the document's properties, comma separated
 * @param fingerprint hexadecimal hash of the inputs, shown on the method page and used as the
 *     document's id
 * @param mark what every page says of how far the report is, such as "Draft"; empty for a finished
 *     one
 */
public record Metadata(
    String title,
    String subtitle,
    String council,
    LocalDate date,
    Language language,
    String keywords,
    String fingerprint,
    String mark) {

  /** Whether every page says that the report is not a finished one. */
  public boolean isMarked() {
    return !mark.isEmpty();
  }
}
