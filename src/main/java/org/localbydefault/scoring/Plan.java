package org.localbydefault.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.localbydefault.questionnaire.Blank;
import org.localbydefault.questionnaire.Combine;
import org.localbydefault.questionnaire.Node;
import org.localbydefault.questionnaire.Question;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.Section;
import org.localbydefault.questionnaire.SectionId;

/**
 * A questionnaire's roll-up, laid out for being worked out thousands of times in a draw: inner
 * sections before outer, so that each is worked out once. Draws are estimates, so this one place
 * computes with floating point; a score never comes from here.
 */
final class Plan {
  private final Map<QuestionId, Integer> places = new HashMap<>();
  private final Map<SectionId, Integer> sections = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final boolean isBlankLowest;

  private Plan(Scorecard card) {
    this.isBlankLowest = card.questionnaire().blank() == Blank.LOWEST;
    for (QuestionResult result : card.questions().values()) {
      if (result.standing().applies() && result.question().isScored()) {
        places.put(result.question().id(), places.size());
      }
    }
  }

  static Plan of(Scorecard card) {
    Plan plan = new Plan(card);
    plan.lay(card.questionnaire().overall());
    return plan;
  }

  /** Where the values of questions stand, for every question that can count. */
  Map<QuestionId, Integer> places() {
    return places;
  }

  /** Where the scores of sections stand. */
  Map<SectionId, Integer> sections() {
    return sections;
  }

  /** Factors that leave every weight as it is. */
  double[] ones() {
    double[] ones = new double[places.size()];
    Arrays.fill(ones, 1);
    return ones;
  }

  /**
   * Every section's score, NaN where nothing was answered.
   *
   * @param values normalised, in 0 to 1; NaN where unanswered
   * @param factors by which each question's weight is multiplied
   * @param scores filled with the scores
   */
  void score(double[] values, double[] factors, double[] scores) {
    for (int i = 0; i < parts.size(); i++) {
      scores[i] = score(parts.get(i), values, factors, scores);
    }
  }

  private double score(Part part, double[] values, double[] factors, double[] scores) {
    if (part.isMinimum) {
      return lowest(part, values, scores);
    }
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < part.questions.length; i++) {
      int place = part.questions[i];
      double value = value(values[place]);
      if (!Double.isNaN(value)) {
        double weight = part.questionWeights[i] * factors[place];
        sum += weight * value;
        weights += weight;
      }
    }
    for (int i = 0; i < part.sections.length; i++) {
      double value = scores[part.sections[i]];
      if (!Double.isNaN(value)) {
        sum += part.sectionWeights[i] * value;
        weights += part.sectionWeights[i];
      }
    }
    return sum / weights;
  }

  private double lowest(Part part, double[] values, double[] scores) {
    double lowest = Double.NaN;
    for (int place : part.questions) {
      double value = value(values[place]);
      lowest = lowest <= value || Double.isNaN(value) ? lowest : value;
    }
    for (int place : part.sections) {
      double value = scores[place];
      lowest = lowest <= value || Double.isNaN(value) ? lowest : value;
    }
    return lowest;
  }

  private double value(double answered) {
    return isBlankLowest && Double.isNaN(answered) ? 0 : answered;
  }

  private void lay(Section section) {
    section.sections().forEach(this::lay);
    boolean isFlat = section.combine() == Combine.MEAN || section.combine() == Combine.SUM;
    List<? extends Node> held = isFlat ? section.questions().toList() : section.children();
    Part part = new Part(section, held, places, sections);
    sections.put(section.id(), parts.size());
    parts.add(part);
  }

  /** One section: places and weights of what its score comes from. */
  private static final class Part {
    private final boolean isMinimum;
    private final int[] questions;
    private final double[] questionWeights;
    private final int[] sections;
    private final double[] sectionWeights;

    Part(
        Section section,
        List<? extends Node> held,
        Map<QuestionId, Integer> places,
        Map<SectionId, Integer> done) {
      List<Entry> asked = new ArrayList<>();
      List<Entry> inner = new ArrayList<>();
      for (Node node : held) {
        if (node instanceof Section child) {
          inner.add(new Entry(done.getOrDefault(child.id(), 0), child.weight().approximate()));
        } else if (node instanceof Question question) {
          Integer place = places.get(question.id());
          if (place != null) {
            asked.add(new Entry(place, weight(section.combine(), question)));
          }
        }
      }
      this.isMinimum = section.combine() == Combine.MINIMUM;
      this.questions = asked.stream().mapToInt(Entry::place).toArray();
      this.questionWeights = asked.stream().mapToDouble(Entry::weight).toArray();
      this.sections = inner.stream().mapToInt(Entry::place).toArray();
      this.sectionWeights = inner.stream().mapToDouble(Entry::weight).toArray();
    }

    private static double weight(Combine combine, Question question) {
      return (combine == Combine.SUM ? RollUp.summed(question) : question.weight()).approximate();
    }
  }

  private record Entry(int place, double weight) {}
}
