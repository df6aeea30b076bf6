package org.localbydefault.assessment;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.localbydefault.text.Language;

/**
 * One person's answer to one question.
 *
 * @param note what it rests on, in the respondent's words; empty for none
 * @param links where the evidence can be read; {@code http} and {@code https} only
 * @param language of the note; absent for the report's
 */
public record Answer(
    Response response,
    String note,
    List<URI> links,
    Confidence confidence,
    Optional<Language> language) {
  public Answer {
    links = List.copyOf(links);
  }

  /** An answer in the language of the report. */
  public Answer(Response response, String note, List<URI> links, Confidence confidence) {
    this(response, note, links, confidence, Optional.empty());
  }

  public static Answer of(Response response) {
    return new Answer(response, "", List.of(), Confidence.UNSTATED);
  }
}
