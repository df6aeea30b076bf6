package org.localbydefault.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.localbydefault.questionnaire.QuestionId;
import org.localbydefault.questionnaire.SectionId;

/**
 * A scorecard as it would be if one question came to something else: only what changes is redone.
 */
final class WhatIf {
  private final Scorecard card;
  private final Set<QuestionId> watched;
  private final Map<QuestionId, QuestionResult> results;

  WhatIf(Scorecard card) {
    this.card = card;
    this.watched = Visibility.watched(card.questionnaire());
    this.results = new LinkedHashMap<>(card.questions());
  }

  /** The scorecard as it is. */
  Scorecard card() {
    return card;
  }

  /** Every section's result with one question changed. */
  Map<SectionId, SectionResult> sections(QuestionResult changed) {
    QuestionId id = changed.question().id();
    if (watched.contains(id)) {
      return card(changed).sections();
    }
    results.put(id, changed);
    var sections = new RollUp(card.questionnaire(), results).sections(card, id);
    results.put(id, card.question(id));
    return sections;
  }

  /**
   * The whole scorecard with one question changed. Where a condition looks at the question, others
   * may appear or go: everything is gathered again.
   */
  Scorecard card(QuestionResult changed) {
    return card(Map.of(changed.question().id(), changed));
  }

  /** The whole scorecard with several questions changed. */
  Scorecard card(Map<QuestionId, QuestionResult> changed) {
    if (changed.keySet().stream().anyMatch(watched::contains)) {
      var gathered = Gathering.gather(card.questionnaire(), card.assessment(), changed);
      return Scoring.rollUp(card.questionnaire(), card.assessment(), gathered);
    }
    Map<QuestionId, QuestionResult> changedResults = new LinkedHashMap<>(results);
    changedResults.putAll(changed);
    return Scoring.rollUp(card.questionnaire(), card.assessment(), changedResults);
  }
}
