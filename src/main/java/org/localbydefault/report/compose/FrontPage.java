package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.localbydefault.finding.Weakness;
import org.localbydefault.report.Bullets;
import org.localbydefault.report.Lead;
import org.localbydefault.report.Paragraph;
import org.localbydefault.report.RichText;
import org.localbydefault.report.Span;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.SectionResult;

/** Page 1: the whole message. */
final class FrontPage {
  private static final int THREE = 3;

  private FrontPage() {}

  static void write(Draft draft, ChapterWriter out) {
    out.add(new Lead(RichText.of(result(draft))));
    out.add(new Paragraph(RichText.of(basis(draft))));
    PrincipleBars.all(draft).ifPresent(out::add);
    List<RichText> strengths =
        draft.results().findings().strengths().stream()
            .limit(THREE)
            .map(s -> point(draft, s.result()))
            .toList();
    if (!strengths.isEmpty()) {
      out.heading("front-strengths", draft.say(Sentence.FRONT_STRENGTHS));
      out.bullets(strengths);
    }
    List<Weakness> weaknesses = draft.results().findings().weaknesses();
    if (!weaknesses.isEmpty()) {
      out.heading("front-priorities", draft.say(Sentence.FRONT_PRIORITIES));
      out.add(
          new Bullets(
              true, weaknesses.stream().limit(THREE).map(w -> priority(draft, w)).toList()));
    }
    out.heading("front-asks", draft.say(Sentence.FRONT_ASKS));
    out.bullets(asks(draft));
  }

  /** The sentence that carries the report. */
  private static String result(Draft draft) {
    SectionResult overall = draft.card().overall();
    String council = draft.council().shortName();
    List<SectionResult> ranked =
        draft.principles().stream()
            .map(p -> draft.card().section(p.id()))
            .filter(r -> r.level().isPresent())
            .sorted(Comparator.comparing((SectionResult r) -> r.score().orElseThrow()))
            .toList();
    if (overall.score().isEmpty()) {
      return draft.say(Sentence.RESULT_NOTHING, council);
    } else if (overall.level().isEmpty()) {
      return draft.say(Sentence.RESULT_TOO_LITTLE, council, Figures.percent(overall.coverage()));
    }
    String level = draft.levelWord(overall);
    String score = draft.scoreWord(overall);
    if (ranked.size() < 2 || isEven(ranked)) {
      return draft.say(Sentence.RESULT_EVEN, council, level, score);
    }
    return draft.say(
        Sentence.RESULT,
        council,
        level,
        score,
        ranked.get(ranked.size() - 1).section().shortTitle(),
        ranked.get(0).section().shortTitle());
  }

  private static boolean isEven(List<SectionResult> ranked) {
    return ranked.get(0).score().equals(ranked.get(ranked.size() - 1).score());
  }

  private static String basis(Draft draft) {
    return draft.say(
        Sentence.BASIS,
        People.count(draft),
        Figures.month(draft.assessment().date(), draft.wording()),
        Coverage.answered(draft),
        Coverage.applicable(draft));
  }

  private static RichText point(Draft draft, QuestionResult result) {
    return RichText.of(
        new Span.Strong(result.question().title()),
        new Span.Plain(draft.say(Sentence.POINT, draft.optionWord(result))));
  }

  private static RichText priority(Draft draft, Weakness weakness) {
    return RichText.of(
        new Span.Strong(weakness.result().question().title()),
        new Span.Plain(draft.say(Sentence.POINT, draft.optionWord(weakness.result()))));
  }

  private static List<RichText> asks(Draft draft) {
    List<RichText> asks = new ArrayList<>();
    int recommendations = Recommendations.count(draft);
    if (recommendations > 0) {
      asks.add(
          RichText.of(
              draft.wording().count(recommendations, Sentence.ASK_AGREE_ONE, Sentence.ASK_AGREE)));
    }
    if (!draft.results().findings().unknowns().isEmpty()) {
      int unknowns = draft.results().findings().unknowns().size();
      asks.add(
          RichText.of(
              draft.wording().count(unknowns, Sentence.ASK_ANSWERS_ONE, Sentence.ASK_ANSWERS)));
    }
    asks.add(RichText.of(draft.say(Sentence.ASK_RETURN)));
    return asks;
  }
}
