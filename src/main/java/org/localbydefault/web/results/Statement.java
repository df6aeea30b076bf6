package org.localbydefault.web.results;

import org.localbydefault.report.compose.ResultWords;
import org.localbydefault.scoring.QuestionResult;

/**
 * A question in a list.
 *
 * @param spread how answers spread, in words
 */
record Statement(String id, String title, Place place, String spread) {
  static Statement of(ResultWords words, QuestionResult result) {
    return new Statement(
        result.question().id().value(),
        result.question().title(),
        Place.of(words, words.mark(result)),
        words.spread(result));
  }
}
