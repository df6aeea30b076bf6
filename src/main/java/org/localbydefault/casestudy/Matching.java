package org.localbydefault.casestudy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localbydefault.assessment.Assessment;
import org.localbydefault.council.Council;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.scoring.QuestionResult;

/** Matches case studies to weak questions, with reasons that a councillor understands. */
public final class Matching {
  /** At most so many case studies for one question. */
  public static final int MOST = 3;

  private Matching() {}

  /**
   * The case studies for each weak question, best first. One council appears once for a question,
   * the reader's own never; a setback takes a place that is left, last, beside a positive case.
   *
   * @param weak questions in order of priority; a case told in full for an earlier one is only
   *     referred to for a later one
   */
  public static Map<QuestionId, List<Match>> match(
      List<QuestionResult> weak, Assessment assessment, List<CaseStudy> caseStudies) {
    Set<CaseStudyId> told = new HashSet<>();
    Map<QuestionId, List<Match>> matches = new LinkedHashMap<>();
    for (QuestionResult result : weak) {
      List<Match> chosen = new ArrayList<>();
      for (Match match : choose(rank(result, assessment, caseStudies))) {
        boolean isRepeated = !told.add(match.caseStudy().id());
        chosen.add(
            new Match(
                match.caseStudy(), match.statement(), match.points(), match.reasons(), isRepeated));
      }
      matches.put(result.question().id(), List.copyOf(chosen));
    }
    return matches;
  }

  /** Every case study that could be shown for a question, best first: what {@link #match} cuts. */
  public static List<Match> rank(
      QuestionResult result, Assessment assessment, List<CaseStudy> caseStudies) {
    return caseStudies.stream()
        .filter(c -> !isOwn(c.council(), assessment.council()))
        .map(c -> Fit.of(c, result, assessment))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparingInt((Match m) -> -m.points())
                .thenComparing(m -> -m.caseStudy().year())
                .thenComparing(m -> m.caseStudy().id()))
        .toList();
  }

  private static List<Match> choose(List<Match> ranked) {
    Set<String> councils = new HashSet<>();
    List<Match> chosen = new ArrayList<>();
    for (Match match : ranked) {
      boolean isPositive = match.caseStudy().lesson() != Lesson.SETBACK;
      if (isPositive && chosen.size() < MOST && councils.add(name(match))) {
        chosen.add(match);
      }
    }
    Optional<Match> setback =
        ranked.stream()
            .filter(m -> m.caseStudy().lesson() == Lesson.SETBACK && !councils.contains(name(m)))
            .findFirst();
    boolean isRoom = !chosen.isEmpty() && chosen.size() < MOST;
    if (isRoom && setback.isPresent()) {
      chosen.add(setback.get());
    }
    return chosen;
  }

  private static String name(Match match) {
    return match.caseStudy().council().officialName();
  }

  private static boolean isOwn(Council a, Council b) {
    return (a.code().isPresent() && a.code().equals(b.code()))
        || a.officialName().equals(b.officialName());
  }
}
