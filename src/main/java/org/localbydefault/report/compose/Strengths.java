package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.localbydefault.finding.Finding;
import org.localbydefault.finding.Strength;
import org.localbydefault.questionnaire.Ratio;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.scoring.QuestionResult;

/** What the council does well, with what it rests on. */
final class Strengths {
  private static final int MOST = 5;

  private Strengths() {}

  static void write(Draft draft, ChapterWriter out) {
    List<Strength> strengths = draft.results().findings().strengths();
    String height = height(draft);
    if (strengths.isEmpty()) {
      out.say(Sentence.NO_STRENGTHS, height);
      return;
    } else if (strengths.size() == 1) {
      out.say(Sentence.STRENGTHS_ONE, height);
    } else {
      String number = draft.wording().number(strengths.size(), Sentence.STRENGTHS);
      out.say(Sentence.STRENGTHS, number, height);
    }
    for (Strength strength : strengths.stream().limit(MOST).toList()) {
      out.numbered(text(draft, strength.result()));
    }
    if (strengths.size() > MOST) {
      out.say(
          Sentence.STRENGTHS_MORE,
          height,
          Words.quoted(
              strengths.stream().skip(MOST).map(s -> s.result().question().title()).toList(),
              draft.say(Sentence.AND)));
    }
  }

  /** From where on a statement counts as a strength, by the word of the one scale. */
  private static String height(Draft draft) {
    return draft
        .scale()
        .flatMap(Strengths::lowest)
        .map(label -> draft.say(Sentence.HEIGHT, label))
        .orElseGet(() -> draft.say(Sentence.HEIGHT_PLAIN));
  }

  private static Optional<String> lowest(Scale scale) {
    Ratio from = scale.minimum().plus(scale.maximum().minus(scale.minimum()).times(Finding.HIGH));
    return scale.options().stream()
        .filter(o -> o.value().compareTo(from) >= 0)
        .min(Comparator.comparing(Scale.Option::value))
        .map(Scale.Option::label);
  }

  private static RichText text(Draft draft, QuestionResult result) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span.Strong(result.question().title()));
    String level = draft.optionWord(result);
    String practice = Evidence.practice(result);
    spans.add(
        new Span.Plain(
            practice.isEmpty()
                ? Words.sentence(draft.say(Sentence.POINT, level))
                : draft.say(Sentence.STRENGTH, level, practice)));
    Evidence.first(draft, result)
        .ifPresent(
            note -> {
              spans.add(new Span.Plain(" "));
              spans.addAll(note.spans());
            });
    return new RichText(spans);
  }
}
