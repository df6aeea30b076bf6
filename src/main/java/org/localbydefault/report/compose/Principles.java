package org.localbydefault.report.compose;

import java.util.List;
import org.localbydefault.questionnaire.LevelId;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.report.RichText;
import org.localbydefault.scoring.Cap;
import org.localbydefault.scoring.QuestionResult;
import org.localbydefault.scoring.SectionResult;
import org.localbydefault.scoring.Standing;

/**
 * Each principle: its score, what keeps it there, its statements. The table of all principles
 * stands on the front page; here only in a report without one.
 */
final class Principles {
  private Principles() {}

  static void write(Draft draft, ChapterWriter out) {
    SectionResult overall = draft.card().overall();
    sayOverall(draft, out, overall);
    addCaps(out, overall);
    if (!draft.principles().isEmpty() && !draft.contains(Part.FRONT_PAGE)) {
      out.add(StandingTables.principles(draft));
    }
    StandingTables.statements(draft, overall.section(), draft.loose()).ifPresent(out::add);
    for (Section principle : draft.principles()) {
      write(draft, out, principle);
    }
  }

  private static void sayOverall(Draft draft, ChapterWriter out, SectionResult overall) {
    String answered = Coverage.of(draft, overall);
    String score = draft.scoreWord(overall);
    if (overall.level().isPresent()) {
      out.say(Sentence.OVERALL, place(draft, overall), score, answered);
    } else if (overall.score().isPresent() && overall.section().bands().isEmpty()) {
      out.say(Sentence.OVERALL_SCORE, score, answered);
    } else {
      out.say(Sentence.OVERALL_NO_LEVEL, answered);
    }
  }

  private static String place(Draft draft, SectionResult result) {
    return draft.say(Sentence.AT, draft.levelWord(result));
  }

  private static void write(Draft draft, ChapterWriter out, Section principle) {
    SectionResult result = draft.card().section(principle.id());
    out.heading("principle-" + principle.id().value().replace('.', '-'), principle.title());
    if (!principle.intro().isEmpty()) {
      out.numbered(RichText.of(principle.intro()));
    }
    sayStanding(draft, out, result);
    addCaps(out, result);
    addTarget(draft, out, result);
    StandingTables.statements(draft, principle, principle.questions().toList()).ifPresent(out::add);
    addOutside(draft, out, principle);
  }

  private static void sayStanding(Draft draft, ChapterWriter out, SectionResult result) {
    String name = result.section().shortTitle();
    String score = draft.scoreWord(result);
    String answered = Coverage.of(draft, result);
    if (result.score().isEmpty()) {
      out.say(Sentence.PRINCIPLE_NO_SCORE, name);
      return;
    } else if (result.level().isPresent()) {
      out.say(Sentence.PRINCIPLE_SCORE, name, place(draft, result), score, answered);
    } else if (result.section().bands().isPresent()) {
      out.say(Sentence.PRINCIPLE_NO_LEVEL, name, answered, score);
    } else {
      out.say(Sentence.PRINCIPLE_SCORE_ONLY, name, score, answered);
    }
    addBounds(out, result);
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
        out.say(Sentence.TARGET_MISSED, label, draft.inWords(missing));
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
                            Words.sentence(Evidence.reasons(r)))))
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
