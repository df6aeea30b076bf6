package org.localbydefault.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Section;

/**
 * A section's roll-up, laid out for being worked out thousands of times in a draw. Draws are
 * estimates, so this one place computes with floating point; a score never comes from here.
 */
final class Plan {
  private final Combine combine;
  private final double weight;
  private final int[] questions;
  private final double[] weights;
  private final List<Plan> sections;

  private Plan(Combine combine, double weight, List<Entry> entries, List<Plan> sections) {
    this.combine = combine;
    this.weight = weight;
    this.questions = entries.stream().mapToInt(Entry::index).toArray();
    this.weights = entries.stream().mapToDouble(Entry::weight).toArray();
    this.sections = sections;
  }

  private record Entry(int index, double weight) {}

  /** The plan of a section whose questions stand at the given places of an array. */
  static Plan of(Section section, Map<QuestionId, Integer> places) {
    boolean isFlat = section.combine() == Combine.MEAN || section.combine() == Combine.SUM;
    List<Question> held =
        isFlat
            ? section.questions().toList()
            : section.children().stream().flatMap(Plan::question).toList();
    List<Entry> entries = new ArrayList<>();
    for (Question question : held) {
      Integer place = places.get(question.id());
      if (place != null) {
        entries.add(new Entry(place, weight(section.combine(), question)));
      }
    }
    List<Plan> inner =
        isFlat ? List.of() : section.sections().stream().map(s -> of(s, places)).toList();
    return new Plan(section.combine(), section.weight().approximate(), entries, inner);
  }

  /** A place for every question that can count, in the questionnaire's order. */
  static Map<QuestionId, Integer> places(Scorecard card) {
    Map<QuestionId, Integer> places = new HashMap<>();
    for (QuestionResult result : card.questions().values()) {
      if (result.standing().applies() && result.question().isScored()) {
        places.put(result.question().id(), places.size());
      }
    }
    return places;
  }

  /**
   * The section's score.
   *
   * @param values normalised, in 0 to 1; NaN where unanswered
   * @param factors by which each question's weight is multiplied
   * @return NaN where nothing was answered
   */
  double score(double[] values, double[] factors) {
    double sum = 0;
    double weightSum = 0;
    double lowest = Double.NaN;
    for (int i = 0; i < questions.length; i++) {
      double value = values[questions[i]];
      if (!Double.isNaN(value)) {
        double w = weights[i] * factors[questions[i]];
        sum += w * value;
        weightSum += w;
        lowest = lowest <= value ? lowest : value;
      }
    }
    for (Plan section : sections) {
      double value = section.score(values, factors);
      if (!Double.isNaN(value)) {
        sum += section.weight * value;
        weightSum += section.weight;
        lowest = lowest <= value ? lowest : value;
      }
    }
    return combine == Combine.MINIMUM ? lowest : sum / weightSum;
  }

  private static java.util.stream.Stream<Question> question(Node node) {
    return node instanceof Question question
        ? java.util.stream.Stream.of(question)
        : java.util.stream.Stream.empty();
  }

  private static double weight(Combine combine, Question question) {
    double own = question.weight().approximate();
    return combine == Combine.SUM
        ? own * question.scale().maximum().minus(question.scale().minimum()).approximate()
        : own;
  }
}
