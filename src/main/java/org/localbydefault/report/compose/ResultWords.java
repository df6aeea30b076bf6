package org.localbydefault.report.compose;

import java.util.List;
import java.util.Optional;
import org.localbydefault.finding.Weakness;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.report.LevelBars;
import org.localbydefault.report.LevelMark;
import org.localbydefault.report.RichText;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.SectionResult;

/** What a result says, in the words of the reports, for pages that show it on a screen. */
public final class ResultWords {
  private final Draft draft;

  /** The words of a kind of report that has a chapter on the principles. */
  public ResultWords(Composer.Setting setting, Results results) {
    this.draft = Draft.of(setting, results);
  }

  /** The sentence that carries the result. */
  public String headline() {
    return FrontPage.result(draft);
  }

  /** Who answered, when and how much. */
  public String basis() {
    return FrontPage.basis(draft);
  }

  /** A bar for every principle; absent for a questionnaire without principles or levels. */
  public Optional<LevelBars> bars() {
    return PrincipleBars.all(draft);
  }

  /** At most three statements that stand high and are no priority. */
  public List<QuestionResult> strengths() {
    return FrontPage.strengths(draft);
  }

  /** At most three statements to work on first. */
  public List<Weakness> priorities() {
    return FrontPage.priorities(draft);
  }

  /** Where a section stands. */
  public LevelMark mark(SectionResult result) {
    return draft.mark(result);
  }

  /** Where a question stands. */
  public LevelMark mark(QuestionResult result) {
    return draft.mark(result);
  }

  /** A level's word with its place, such as "Developing, 3 of 5". */
  public String level(LevelMark mark) {
    return draft.wording().labels().level(mark);
  }

  /** The score in whole per cent, or the words for none. */
  public String score(SectionResult result) {
    return draft.scoreWord(result);
  }

  /** How many of a section's questions have an answer, such as "5 of 6". */
  public String answered(SectionResult result) {
    return Coverage.of(draft, result);
  }

  /** How answers spread, such as "7 of 9 within one level". */
  public String spread(QuestionResult result) {
    return Spread.inWords(draft, result);
  }

  /** The practice that a question has reached; empty for a plain scale. */
  public String practice(QuestionResult result) {
    return Evidence.practice(result);
  }

  /** What answers rest on, without who said it. */
  public List<RichText> evidence(QuestionId question) {
    return Evidence.all(draft, question);
  }
}
