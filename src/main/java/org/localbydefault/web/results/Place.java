package org.localbydefault.web.results;

import io.quarkus.qute.RawString;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.compose.ResultWords;
import org.localbydefault.report.html.ChartSvg;

/**
 * Where something stands: word, position and shape.
 *
 * @param level such as "Developing, 3 of 5"
 * @param picture the same as a row of steps
 */
record Place(String level, RawString picture) {
  static Place of(ResultWords words, LevelMark mark) {
    return new Place(words.level(mark), new RawString(ChartSvg.steps(mark)));
  }
}
