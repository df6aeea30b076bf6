package org.localbydefault.report.compose;

import java.util.List;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.report.RichText;
import org.localbydefault.scoring.Cap;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.SectionResult;
import org.localbydefault.scoring.Standing;

/** Each principle: its score, what keeps it there, its statements. */
final class Principles {
  private Principles() {}

  static void write(Draft draft, ChapterWriter out) {
    SectionResult overall = draft.card().overall();
    if (overall.level().isPresent()) {
      out.say(Sentence.OVERALL, draft.levelWord(overall), draft.scoreWord(overall));
    } else {
      out.say(Sentence.OVERALL_NO_LEVEL, Coverage.of(draft, overall));
    }
    addCaps(out, overall);
    PrincipleBars.all(draft).ifPresent(out::add);
    for (Section principle : draft.principles()) {
      write(draft, out, principle);
    }
  }

  private static void write(Draft draft, ChapterWriter out, Section principle) {
    SectionResult result = draft.card().section(principle.id());
    out.heading("principle-" + principle.id().value().replace('.', '-'), principle.title());
    if (!principle.intro().isEmpty()) {
      out.numbered(RichText.of(principle.intro()));
    }
    if (result.score().isEmpty()) {
      out.say(Sentence.PRINCIPLE_NO_SCORE, principle.shortTitle());
    } else if (result.section().bands().isPresent() && result.level().isEmpty()) {
      out.say(
          Sentence.PRINCIPLE_NO_LEVEL,
          principle.shortTitle(),
          Coverage.of(draft, result),
          draft.scoreWord(result));
      addBounds(out, result);
    } else {
      out.say(
          Sentence.PRINCIPLE_SCORE,
          principle.shortTitle(),
          draft.levelWord(result),
          draft.scoreWord(result),
          Coverage.of(draft, result));
      addBounds(out, result);
    }
    addCaps(out, result);
    addTarget(draft, out, result);
    PrincipleBars.of(draft, principle).ifPresent(out::add);
    addOutside(draft, out, principle);
  }

  private static void addBounds(ChapterWriter out, SectionResult result) {
    if (!result.low().equals(result.high())) {
      out.say(
          Sentence.PRINCIPLE_BOUNDS, Figures.percent(result.low()), Figures.percent(result.high()));
    }
  }

  private static void addCaps(ChapterWriter out, SectionResult result) {
    if (result.isCapped()) {
      for (Cap cap : result.caps()) {
        out.say(
            Sentence.PRINCIPLE_CAPPED,
            result.reached().map(b -> b.label()).orElse(""),
            Words.sentence(cap.reason()));
      }
    }
  }

  private static void addTarget(Draft draft, ChapterWriter out, SectionResult result) {
    LevelId aim = draft.assessment().targets().get(result.section().id());
    if (aim != null && result.section().bands().isPresent()) {
      var bands = result.section().bands().get();
      String label = bands.bands().get(bands.position(aim)).label();
      int missing =
          result.level().map(l -> bands.position(aim) - bands.position(l.level())).orElse(0);
      if (missing == 1) {
        out.say(Sentence.TARGET_MISSED_ONE, label);
      } else if (missing > 1) {
        out.say(Sentence.TARGET_MISSED, label, missing);
      } else if (result.level().isPresent()) {
        out.say(Sentence.TARGET_REACHED, label);
      }
    }
  }

  private static void addOutside(Draft draft, ChapterWriter out, Section principle) {
    List<RichText> outside =
        principle
            .questions()
            .map(q -> draft.card().question(q.id()))
            .filter(Principles::isOutside)
            .map(
                r ->
                    RichText.of(
                        draft.say(
                            Sentence.OUTSIDE,
                            r.question().title(),
                            draft.standingWord(r),
                            Words.sentence(String.join("; ", r.reasons())))))
            .toList();
    if (!outside.isEmpty()) {
      out.say(Sentence.OUTSIDE_INTRO);
      out.bullets(outside);
    }
  }

  private static boolean isOutside(QuestionResult result) {
    return result.standing() == Standing.OUT_OF_SCOPE
        || result.standing() == Standing.NOT_APPLICABLE;
  }
}
