package org.localbydefault.finding;

import java.util.List;

/**
 * What a scorecard says, in the order in which a report tells it.
 *
 * @param strengths questions that stand high, highest first, those that people agree on before
 *     others
 * @param weaknesses three to five, first priority first
 * @param gaps every question in the lower half of its scale, lowest first
 * @param unknowns questions without an answer that counts, in the questionnaire's order
 * @param disagreements questions to talk about first, most disputed first
 */
public record Findings(
    List<Strength> strengths,
    List<Weakness> weaknesses,
    List<Gap> gaps,
    List<Unknown> unknowns,
    List<Disagreement> disagreements) {

  public Findings {
    strengths = List.copyOf(strengths);
    weaknesses = List.copyOf(weaknesses);
    gaps = List.copyOf(gaps);
    unknowns = List.copyOf(unknowns);
    disagreements = List.copyOf(disagreements);
  }
}
