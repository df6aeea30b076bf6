package org.localbydefault.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.casestudy.Match;
import org.localbydefault.casestudy.Reason;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.Questionnaire;
import org.localbydefault.questionnaire.ThemeId;
import org.localbydefault.scoring.Scorecard;

/** Why a case study was chosen, in short sentences that a councillor understands. */
public final class MatchReasons {
  private MatchReasons() {}

  static String inWords(Draft draft, Match match) {
    return inWords(draft.wording(), draft.card(), match);
  }

  /** The reasons, in the wording of reports. */
  public static String inWords(Wording wording, Scorecard card, Match match) {
    Question question = card.question(match.statement()).question();
    List<String> likeness = new ArrayList<>();
    String practice = "";
    String law = "";
    for (Reason reason : match.reasons()) {
      if (reason instanceof Reason.ShowsPractice shows) {
        practice = practice(wording, question, shows);
      } else if (reason instanceof Reason.ShowsSetback) {
        practice = wording.say(Sentence.MATCH_SETBACK, question.title());
      } else if (reason instanceof Reason.OtherNation) {
        law =
            wording.say(Sentence.MATCH_OTHER_NATION, match.caseStudy().council().nation().label());
      } else {
        likeness(wording, reason, match).ifPresent(likeness::add);
      }
    }
    String alike =
        likeness.isEmpty()
            ? ""
            : wording.say(Sentence.MATCH_LIKE, Words.list(likeness, wording.say(Sentence.AND)));
    return practice + alike + themes(wording, card.questionnaire(), match) + law + ".";
  }

  private static String practice(Wording wording, Question question, Reason.ShowsPractice shows) {
    String level = question.scale().find(shows.level()).orElseThrow().label();
    return shows.stepsAbove() == 1
        ? wording.say(Sentence.MATCH_NEXT_LEVEL, question.title(), level)
        : wording.say(
            Sentence.MATCH_PRACTICE, question.title(), level, steps(wording, shows.stepsAbove()));
  }

  private static String steps(Wording wording, int steps) {
    return Words.small(Words.number(steps, wording.say(Sentence.NUMBER_WORDS)));
  }

  private static Optional<String> likeness(Wording wording, Reason reason, Match match) {
    String kind = match.caseStudy().council().kind().label();
    if (reason instanceof Reason.SameKind) {
      return Optional.of(wording.say(Sentence.MATCH_SAME_KIND, kind));
    } else if (reason instanceof Reason.SimilarKind) {
      return Optional.of(wording.say(Sentence.MATCH_SIMILAR_KIND, kind));
    } else if (reason instanceof Reason.SameRegion) {
      return Optional.of(wording.say(Sentence.MATCH_SAME_REGION));
    } else if (reason instanceof Reason.StrongEvidence) {
      return Optional.of(wording.say(Sentence.MATCH_EVIDENCE));
    }
    return Optional.empty();
  }

  private static String themes(Wording wording, Questionnaire questionnaire, Match match) {
    List<String> names = new ArrayList<>();
    for (Reason reason : match.reasons()) {
      if (reason instanceof Reason.SharedTheme shared) {
        ThemeId theme = shared.theme();
        names.add(questionnaire.themes().getOrDefault(theme, theme.value()));
      }
    }
    return names.isEmpty()
        ? ""
        : wording.say(Sentence.MATCH_THEME, Words.quoted(names, wording.say(Sentence.AND)));
  }
}
