package org.localbydefault.assessment;

import java.net.URI;
import java.util.List;

/**
 * One person's answer to one question.
 *
 * @param note what it rests on, in the respondent's words; empty for none
 * @param links where the evidence can be read; {@code http} and {@code https} only
 */
public record Answer(Response response, String note, List<URI> links, Confidence confidence) {
  public Answer {
    links = List.copyOf(links);
  }

  public static Answer of(Response response) {
    return new Answer(response, "", List.of(), Confidence.UNSTATED);
  }
}
