package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.localbydefault.finding.Strength;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.scoring.QuestionResult;

/** What the council does well, with what it rests on. */
final class Strengths {
  private static final int MOST = 5;

  private Strengths() {}

  static void write(Draft draft, ChapterWriter out) {
    List<Strength> strengths = draft.results().findings().strengths();
    if (strengths.isEmpty()) {
      out.say(Sentence.NO_STRENGTHS);
      return;
    }
    out.count(strengths.size(), Sentence.STRENGTHS_ONE, Sentence.STRENGTHS);
    for (Strength strength : strengths.stream().limit(MOST).toList()) {
      out.numbered(text(draft, strength.result()));
    }
    if (strengths.size() > MOST) {
      out.say(
          Sentence.STRENGTHS_MORE,
          Words.list(
              strengths.stream().skip(MOST).map(s -> s.result().question().title()).toList(),
              draft.say(Sentence.AND)));
    }
  }

  private static RichText text(Draft draft, QuestionResult result) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span.Strong(result.question().title()));
    spans.add(
        new Span.Plain(
            draft.say(Sentence.STRENGTH, draft.optionWord(result), Evidence.practice(result))));
    Evidence.first(draft, result)
        .ifPresent(note -> spans.add(new Span.Plain(" " + draft.say(Sentence.RESTS_ON, note))));
    return new RichText(spans);
  }
}
