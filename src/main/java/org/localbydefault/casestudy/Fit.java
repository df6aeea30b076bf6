package org.localbydefault.casestudy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.council.Council;
import org.localbydefault.council.CouncilKind;
import org.localbydefault.questionnaire.OptionId;
import org.localbydefault.questionnaire.Scale;
import org.localbydefault.scoring.QuestionResult;

/**
 * How well one case study fits one weak question of one council. Points are in halves, so that they
 * stay whole; the practice itself weighs more than everything else together that is not the
 * practice.
 */
final class Fit {
  private static final int FIRST_STATEMENT = 8;
  private static final int LATER_STATEMENT = 2;
  private static final int LAST_STATEMENT = 2;
  private static final int NEXT_LEVELS = 6;
  private static final int FURTHER_LEVELS = 3;

  private final List<Reason> reasons = new ArrayList<>();
  private int points;

  private Fit() {}

  /** The match, with its reasons; absent where the case does not show the practice. */
  static Optional<Match> of(CaseStudy study, QuestionResult result, Assessment assessment) {
    for (int i = 0; i < study.illustrates().size(); i++) {
      Illustration illustration = study.illustrates().get(i);
      if (illustration.statement().equals(result.question().id())) {
        Fit fit = new Fit();
        fit.add(Math.max(LAST_STATEMENT, FIRST_STATEMENT - LATER_STATEMENT * i));
        if (!fit.addPractice(study, illustration.level(), result)) {
          return Optional.empty();
        }
        fit.addCouncil(study.council(), assessment.council());
        fit.addThemes(study, assessment);
        fit.addEvidence(study.grade());
        return Optional.of(
            new Match(study, result.question().id(), fit.points, fit.reasons, false));
      }
    }
    return Optional.empty();
  }

  private void add(int more) {
    points += more;
  }

  private void add(int more, Reason reason) {
    points += more;
    reasons.add(reason);
  }

  /** A case at or below the council's own level teaches nothing, but for a setback. */
  private boolean addPractice(CaseStudy study, OptionId level, QuestionResult result) {
    Scale scale = result.question().scale();
    int above = scale.position(level) - scale.position(result.option().orElseThrow());
    if (study.lesson() == Lesson.SETBACK) {
      reasons.add(new Reason.ShowsSetback());
      return true;
    }
    if (above <= 0) {
      return false;
    }
    add(above <= 2 ? NEXT_LEVELS : FURTHER_LEVELS, new Reason.ShowsPractice(level, above));
    return true;
  }

  private void addCouncil(Council theirs, Council ours) {
    if (theirs.kind() == ours.kind()) {
      add(4, new Reason.SameKind());
    } else if (isSimilar(theirs.kind(), ours.kind())) {
      add(2, new Reason.SimilarKind());
    }
    if (theirs.nation() != ours.nation()) {
      reasons.add(new Reason.OtherNation());
    } else {
      add(3, new Reason.SameNation());
      if (theirs.region().equals(ours.region())) {
        add(1, new Reason.SameRegion());
      }
    }
  }

  private void addThemes(CaseStudy study, Assessment assessment) {
    study.themes().stream()
        .filter(assessment.themes()::contains)
        .sorted()
        .limit(2)
        .forEach(theme -> add(3, new Reason.SharedTheme(theme)));
  }

  private void addEvidence(Grade grade) {
    if (grade == Grade.A) {
      add(2, new Reason.StrongEvidence());
    } else if (grade == Grade.B) {
      add(1);
    }
  }

  /** Both two-tier; or both with every function in one built-up area. */
  private static boolean isSimilar(CouncilKind a, CouncilKind b) {
    return (a.isTwoTier() && b.isTwoTier()) || (isWhole(a) && isWhole(b));
  }

  private static boolean isWhole(CouncilKind kind) {
    return kind == CouncilKind.UNITARY
        || kind == CouncilKind.METROPOLITAN
        || kind == CouncilKind.LONDON_BOROUGH;
  }
}
